package org.yange.document;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Reads the table of places, {@code jurisdictions.csv}. */
public final class Gazetteer {

	private Gazetteer() {
	}

	/**
	 * {@return the places of a table with the columns code, name, partOf, level}
	 * @param table the table, with a header row
	 * @throws IOException if it cannot be read
	 * @throws IllegalArgumentException if a column is missing
	 */
	public static List<Place> read(Reader table) throws IOException {
		CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
		List<Place> places = new ArrayList<>();
		for (CSVRecord row : format.parse(table)) {
			String partOf = row.get("partOf");
			places.add(new Place(row.get("code"), row.get("name"), partOf.isEmpty() ? null : partOf, row.get("level")));
		}
		return places;
	}

}
