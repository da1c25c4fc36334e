package org.yange.question;

import java.util.List;

import org.yange.lineage.Arrangement.Named;
import org.yange.lineage.LineageAnswer.Asked;
import org.yange.question.Standings.Group;

/**
 * The sentences of one language on how bodies stand to one another; where nothing is
 * known they say so.
 */
interface StandingVoice {

	String plates(Asked body, List<Group> plates);

	String managers(Asked body, List<Group> managers);

	String managed(Asked body, List<Group> managed);

	String offices(Asked body, List<Group> offices);

	String noOffices(Asked body);

	/** Says that the place of an office is known only where it is asked for itself. */
	String askAbout(Named office);

	String hosts(Named office, List<Group> hosts);

}
