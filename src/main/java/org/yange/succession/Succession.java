package org.yange.succession;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.yange.lineage.Flow;
import org.yange.lineage.LineageAnswer.Asked;
import org.yange.lineage.Residue;
import org.yange.lineage.Warning;

/**
 * What one body that an old name means became, one step a row.
 *
 * @param line the line of the list, from 1
 * @param asked the name as it was asked for
 * @param agency the body that it means, or null where it means none
 * @param flow one step of its lineage, or null where no clause tells of one
 * @param residue what of its duties no clause places, or null where there is no body
 * @param warnings what a reader should know
 * @param nearest names that look like the one asked for, where it means no body
 */
public record Succession(int line, String asked, @Nullable Asked agency, @Nullable Flow flow, @Nullable Residue residue,
		List<Warning> warnings, List<String> nearest) {

	/** Copies the lists. */
	public Succession {
		warnings = List.copyOf(warnings);
		nearest = List.copyOf(nearest);
	}

}
