package org.yange.engine;

import java.net.BindException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import inet.ipaddr.IPAddressString;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.BoltConnectorInternalSettings;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.io.ByteUnit;
import org.neo4j.io.locker.FileLockException;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.neo4j.server.configuration.ServerSettings;

/**
 * Neo4j Community in this process, with a Bolt port on loopback and no password: whoever
 * can reach the port already owns the machine's session.
 */
final class EmbeddedEngine implements Engine {

	private static final List<IPAddressString> EVERYWHERE = List.of(new IPAddressString("0.0.0.0/0"),
			new IPAddressString("::/0"));

	private static final String LOOPBACK = "127.0.0.1";

	private final DatabaseManagementService service;

	private final URI uri;

	private EmbeddedEngine(DatabaseManagementService service) {
		this.service = service;
		this.uri = URI.create("bolt://" + LOOPBACK + ":" + boltPort(service));
	}

	/**
	 * Starts the engine on a directory that no other process uses.
	 * @param directory where the engine keeps its files
	 * @param boltPort the port to listen on, 0 for any free one
	 * @throws EngineStartException if the directory or the port is taken
	 */
	static EmbeddedEngine start(Path directory, int boltPort) {
		try {
			DatabaseManagementService service = builder(directory, boltPort).build();
			releaseMigrationLock(service);
			return new EmbeddedEngine(service);
		}
		catch (RuntimeException ex) {
			throw explain(ex, directory, boltPort);
		}
	}

	static DatabaseManagementServiceBuilder builder(Path directory, int boltPort) {
		SocketAddress bolt = new SocketAddress(LOOPBACK, boltPort);
		return new DatabaseManagementServiceBuilder(directory.toAbsolutePath().normalize())
			.setConfig(BoltConnector.enabled, true)
			.setConfig(BoltConnector.listen_address, bolt)
			.setConfig(BoltConnector.advertised_address, bolt)
			// Needs a class that Netty 4.2 no longer has; nothing here speaks it.
			.setConfig(BoltConnectorInternalSettings.enable_local_connector, false)
			// Idle Bolt connections would otherwise hold the shutdown for eleven seconds.
			.setConfig(BoltConnectorInternalSettings.thread_pool_shutdown_wait_time, Duration.ZERO)
			.setConfig(BoltConnectorInternalSettings.connection_shutdown_wait_time, Duration.ofSeconds(1))
			// The default is half of the machine's memory.
			.setConfig(GraphDatabaseSettings.pagecache_memory, ByteUnit.mebiBytes(256))
			.setConfig(GraphDatabaseSettings.preallocate_logical_logs, false)
			// Nobody logs in, so queries must not read files of this machine or call
			// others.
			.setConfig(GraphDatabaseSettings.allow_file_urls, false)
			.setConfig(GraphDatabaseInternalSettings.cypher_ip_blocklist, EVERYWHERE)
			// Neo4j Browser asks for these when it connects.
			.setConfig(ServerSettings.allow_telemetry, false)
			.setConfig(ServerSettings.browser_post_connect_cmd, BrowserStyle.commands());
	}

	@Override
	public URI getUri() {
		return this.uri;
	}

	@Override
	public void close() {
		this.service.shutdown();
	}

	static int boltPort(DatabaseManagementService service) {
		GraphDatabaseAPI database = (GraphDatabaseAPI) service.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
		return database.getDependencyResolver()
			.resolveDependency(ConnectorPortRegister.class)
			.getLocalAddress(ConnectorType.BOLT)
			.getPort();
	}

	/**
	 * A process that is killed while it migrates leaves its lock behind. Nobody else can
	 * hold it: the directory is ours alone.
	 */
	private static void releaseMigrationLock(DatabaseManagementService service) {
		service.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME)
			.executeTransactionally("MATCH (lock:__Neo4jMigrationsLock) DELETE lock");
	}

	private static RuntimeException explain(RuntimeException failure, Path directory, int boltPort) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof FileLockException) {
				return new EngineStartException(
						"The directory " + directory.toAbsolutePath().normalize() + " is in use by another process.",
						"Stop the other Yange, or set YANGE_HOME to another directory.", failure);
			}
			if (cause instanceof BindException) {
				return new EngineStartException("The Bolt port " + boltPort + " is in use by another process.",
						"Stop the other process, or set YANGE_BOLT_PORT to another port (0 takes any free one).",
						failure);
			}
		}
		return failure;
	}

}
