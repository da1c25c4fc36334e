package org.yange.question;

import java.util.List;

import org.yange.lineage.Evidence;
import org.yange.lineage.LineageAnswer.Asked;
import org.yange.lineage.Residue.State;
import org.yange.lineage.Warning;

/**
 * The sentences of one language; what is told, and in which order, is chosen elsewhere.
 */
interface Voice {

	/** Joins sentences to a text. */
	String text(List<String> sentences);

	String nothingFound(String name);

	String several(String name, int count);

	String numbered(int number, Asked body, String text);

	/** Says what a name is to a body, or nothing where it is its own full name. */
	String matched(String name, Asked body);

	String went(Run run);

	/** Says that a body gave nothing and goes on. */
	String keepsAll(Asked body);

	String came(Run run);

	String cameFromNowhere(Asked body);

	String predecessors(Run run);

	String noPredecessors(Asked body);

	/** Says what became of a body. */
	String fate(Asked body, String when, List<Evidence> evidence);

	/** Says what of the duties of a body no clause places, or nothing where all are. */
	String residue(Asked body, State residue);

	StandingVoice standings();

	String notes(List<Warning> warnings);

}
