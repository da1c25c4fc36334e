# syntax=docker/dockerfile:1

FROM maven:3.9-eclipse-temurin-17 AS build
WORKDIR /source
COPY .mvn .mvn
COPY pom.xml .
COPY cypher cypher
COPY import import
COPY src/main src/main
RUN --mount=type=cache,target=/root/.m2 \
	mvn -B package -Dmaven.test.skip=true \
	&& cp target/yange-*.jar yange.jar \
	&& java -Djarmode=tools -jar yange.jar extract --layers --destination layers

FROM eclipse-temurin:17-jre
RUN groupadd --system yange \
	&& useradd --system --gid yange --home-dir /data yange \
	&& install -d -o yange -g yange /data
WORKDIR /application
# What changes least comes first.
COPY --from=build /source/layers/dependencies/ ./
COPY --from=build /source/layers/spring-boot-loader/ ./
COPY --from=build /source/layers/snapshot-dependencies/ ./
COPY --from=build /source/layers/application/ ./
COPY LICENSE NOTICE ./
USER yange
# A container's own loopback reaches nobody; what publishes the port decides who may.
ENV SERVER_ADDRESS=0.0.0.0 SERVER_PORT=8080 YANGE_HOME=/data
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=5s --start-period=90s --retries=6 \
	CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/$SERVER_PORT && printf 'GET /actuator/health/readiness HTTP/1.0\\r\\n\\r\\n' >&3 && grep -q '^HTTP/1.1 200' <&3"]
ENTRYPOINT ["java", "-jar", "yange.jar"]
