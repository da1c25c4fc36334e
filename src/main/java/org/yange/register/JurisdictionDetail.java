package org.yange.register;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.yange.lineage.LineageAnswer.Jurisdiction;

/**
 * A place with what is declared for it.
 *
 * @param code its GB/T 2260 code
 * @param name its name
 * @param level its level, such as 地级, or null where it is not known
 * @param partOf the place above it, or null
 * @param parts the places right below it
 * @param documents the ids of the documents that speak of it
 * @param quotas what is declared for it beside what is there
 * @param classes what is said of classes of bodies there
 */
public record JurisdictionDetail(String code, String name, @Nullable String level, @Nullable Jurisdiction partOf,
		List<Jurisdiction> parts, List<String> documents, List<QuotaCheck> quotas, List<AgencyClassEntry> classes) {

	/** Copies the lists. */
	public JurisdictionDetail {
		parts = List.copyOf(parts);
		documents = List.copyOf(documents);
		quotas = List.copyOf(quotas);
		classes = List.copyOf(classes);
	}

}
