package org.yange.benchmark;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.stream.IntStream;

/** The same edges in PostgreSQL, followed by a recursive query. */
final class Postgres implements AutoCloseable {

	private static final int BATCH = 100_000;

	private static final String REACHED = """
			WITH RECURSIVE reached (body) AS (
			  SELECT receiver FROM nation_edge WHERE giver = ?
			  UNION
			  SELECT edge.receiver FROM reached JOIN nation_edge edge ON edge.giver = reached.body
			)
			SELECT count(*) FROM reached WHERE body <> ?""";

	private final String url;

	private final ThreadLocal<PreparedStatement> reached = ThreadLocal.withInitial(this::prepared);

	/**
	 * Writes edges, in place of those that were there.
	 * @param url such as {@code jdbc:postgresql://127.0.0.1/postgres?user=postgres}
	 * @param givers the giver of each edge
	 * @param receivers its receiver
	 */
	Postgres(String url, int[] givers, int[] receivers) {
		this.url = url;
		try (Connection connection = DriverManager.getConnection(url); Statement statement = connection.createStatement()) {
			statement.execute("DROP TABLE IF EXISTS nation_edge");
			statement.execute("CREATE UNLOGGED TABLE nation_edge (giver int, receiver int)");
			try (PreparedStatement insert = connection
				.prepareStatement("INSERT INTO nation_edge SELECT * FROM unnest(?, ?)")) {
				for (int from = 0; from < givers.length; from += BATCH) {
					int to = Math.min(givers.length, from + BATCH);
					insert.setArray(1, connection.createArrayOf("int4", boxed(givers, from, to)));
					insert.setArray(2, connection.createArrayOf("int4", boxed(receivers, from, to)));
					insert.execute();
				}
			}
			statement.execute("CREATE INDEX ON nation_edge (giver) INCLUDE (receiver)");
			statement.execute("VACUUM ANALYZE nation_edge");
		}
		catch (SQLException ex) {
			throw new IllegalStateException("the edges could not be written", ex);
		}
	}

	private static Object[] boxed(int[] numbers, int from, int to) {
		return IntStream.of(Arrays.copyOfRange(numbers, from, to)).boxed().toArray();
	}

	Ask reached(int body) {
		return () -> {
			try {
				PreparedStatement query = this.reached.get();
				query.setInt(1, body);
				query.setInt(2, body);
				try (ResultSet row = query.executeQuery()) {
					row.next();
					return 1 + row.getInt(1);
				}
			}
			catch (SQLException ex) {
				throw new IllegalStateException("PostgreSQL did not answer", ex);
			}
		};
	}

	/** One connection a thread, which ends with the program. */
	private PreparedStatement prepared() {
		try {
			return DriverManager.getConnection(this.url).prepareStatement(REACHED);
		}
		catch (SQLException ex) {
			throw new IllegalStateException("PostgreSQL does not answer", ex);
		}
	}

	@Override
	public void close() {
		try (Connection connection = DriverManager.getConnection(this.url); Statement statement = connection.createStatement()) {
			statement.execute("DROP TABLE nation_edge");
		}
		catch (SQLException ex) {
			throw new IllegalStateException("the edges could not be taken out", ex);
		}
	}

}
