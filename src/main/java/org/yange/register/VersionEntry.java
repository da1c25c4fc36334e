package org.yange.register;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnore;

import org.yange.statement.Provenance;
import org.yange.statement.Statement;
import org.yange.statement.StatementTable;

/**
 * What a document was said to state at one time.
 *
 * @param version its number, counted from 1
 * @param statementsBy how the statements came about
 * @param hash the SHA-256 of the table
 * @param table the table in CSV
 */
public record VersionEntry(int version, Provenance statementsBy, String hash, @JsonIgnore String table) {

	List<Statement> rows(String document) {
		return StatementTable.parse(this.table, document);
	}

}
