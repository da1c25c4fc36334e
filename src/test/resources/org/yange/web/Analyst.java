package client;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

import client.api.AgenciesApi;
import client.api.DocumentsApi;
import client.api.LineageApi;
import client.api.StatementsApi;
import client.api.SuccessionsApi;
import client.model.Direction;
import client.model.EdgeKind;
import client.model.ExtractionResponse;
import client.model.Fate;
import client.model.Flow;
import client.model.LineageAnswer;
import client.model.LineageResponse;
import client.model.ListingAgencyEntry;
import client.model.ListingSuccession;
import client.model.Loaded;
import client.model.VersionedAgencyDetail;

/** Works with the interface as an analyst does, by nothing but the generated client. */
public final class Analyst {

	private static final String PLAN = "松岭县机构改革方案\n（一）组建县水务局。将县水利局的职责划入县水务局。不再保留县水利局。\n";

	private final ApiClient client = new ApiClient();

	private final Map<String, String> seen = new LinkedHashMap<>();

	/** Tells what it saw, by question. */
	public static Map<String, String> work() throws ApiException {
		Analyst analyst = new Analyst();
		analyst.traces();
		analyst.asks();
		analyst.looksAtABody();
		analyst.readsAText();
		analyst.loadsATextAndTakesItBack();
		analyst.findsSuccessions();
		analyst.misspells();
		return analyst.seen;
	}

	private void traces() throws ApiException {
		LineageResponse lineage = new LineageApi(this.client).getLineageByName("监察局", Direction.FORWARD, "410800", null,
				null, null, null, null, null, null, null);
		LineageAnswer answer = lineage.getAnswers().get(0);
		Flow flow = answer.getFlows().get(0);
		saw("lineage", flow.getFrom().getName(), flow.getTo().getName(), flow.getDuty().getName(),
				flow.getEvidence().get(0).getItem());
		saw("enumerations", answer.getAgency().getFate() == Fate.ABOLISHED, flow.getChange() == EdgeKind.MERGED_INTO,
				flow.getTo().getNature());
		saw("null", flow.getDuty().getId(), lineage.getNextCursor());
	}

	private void asks() throws ApiException {
		saw("answer",
				new LineageApi(this.client).ask("公务员管理原来归谁，现在归谁", "410800", null, null, null, null, null, null, null, null)
					.getText());
	}

	private void looksAtABody() throws ApiException {
		AgenciesApi agencies = new AgenciesApi(this.client);
		ListingAgencyEntry found = agencies.findAgencies("市监察局", "410800", null, null, null, null, null, null, null, 5,
				null);
		VersionedAgencyDetail body = agencies.getAgency(found.getItems().get(0).getId(), null, null, null, null);
		saw("body", body.getName(), body.getSuccessors().get(0).getName(), body.getDataVersion().isEmpty());
	}

	private void readsAText() throws ApiException {
		ExtractionResponse read = new StatementsApi(this.client).readStatements(PLAN, "松岭县");
		saw("statements", read.getStatements().stream().map((row) -> row.getPredicate() + " " + row.getSubject()).toList());
	}

	private void loadsATextAndTakesItBack() throws ApiException {
		DocumentsApi documents = new DocumentsApi(this.client);
		Loaded loaded = documents.loadDocument(PLAN, "songling-2012", "999123", "松岭县", null, null, "2012-03-01", null);
		saw("loaded", loaded.getDocument(), loaded.getOutcome(), documents.getTextOfDocument("songling-2012").equals(PLAN));
		documents.deleteDocument("songling-2012");
	}

	private void findsSuccessions() throws ApiException {
		ListingSuccession successions = new SuccessionsApi(this.client).findSuccessions("市监察局\n市林业局\n", "410800", null,
				null, null, null, null);
		saw("successions", successions.getItems().stream().map((row) -> row.getAsked()).distinct().toList(),
				successions.getItems().get(0).getFlow().getTo().getName());
	}

	private void misspells() {
		try {
			new AgenciesApi(this.client).getAgency("410800:市监查局@origin", null, null, null, null);
			saw("error", "none");
		}
		catch (ApiException ex) {
			saw("error", ex.getCode(), ex.getResponseBody());
		}
	}

	private void saw(String question, Object... answers) {
		this.seen.put(question, Arrays.asList(answers).toString());
	}

}
