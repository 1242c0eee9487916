package io.amends.tickets.ticket.web;

/** The Friday night as it is shown in the description of the API. */
final class TicketExamples {

    private static final String SUMMARY = """
            "id":"0199aa0c-7b1d-7f44-8a52-6e0d3c5b9f10","version":3,"extent":"EVERYTHING","stage":"EXECUTING","attempt":1,
            "kind":"COMPLAINT","asker":"CUSTOMER","priority":"URGENT","network":"x",
            "contact":{"id":"0199aa0c-7b1d-7a01-9c3e-0f6b7d2a4c11","handle":"ines_de_wit","name":"Ines de Wit"},
            "excerpt":"@VlinderHelpt no internet since 21:40!","visibility":"PUBLIC","openedAt":"2026-11-27T22:01:00Z",
            "lastCustomerMessageAt":"2026-11-27T22:01:00Z","firstRespondedAt":null,"firstResponseOverdue":false,
            "attentionDue":"2026-11-27T22:19:00Z",
            "sponsor":{"id":"nora","name":"Nora Smit","since":"2026-11-27T22:03:00Z"},"othersLikeThis":4,
            "hops":0,"passedOnTooOften":false""";

    static final String PAGE = "{\"items\":[{" + SUMMARY + "}]}";

    static final String VIEW = "{" + SUMMARY
            + """
                    ,"thread":[{"id":"0199aa0c-7b1d-7b02-8d4f-1a7c8e3b5d22","kind":"MESSAGE","visibility":"PUBLIC",
                     "author":{"kind":"CUSTOMER","name":"Ines de Wit"},"text":"@VlinderHelpt no internet since 21:40!",
                     "at":"2026-11-27T22:01:00Z","purpose":null,"state":"RECEIVED"}],
                    "others":{"count":4,"since":"2026-11-27T20:43:00Z","items":[]},"history":[],"playbooks":[],
                    "mayGive":[{"remedy":"refund","limit":{"minor":5000,"currency":"EUR"},"words":"Refund up to €50.00"}],
                    "foundFacts":{"customerNumber":"4711-2208","postcode":null},"customer":null,"zone":"Europe/Amsterdam",
                    "remedies":[{"id":"0199aa10-4f2e-7c31-9d4b-2f5f0c1d7e21","type":"refund","amount":{"minor":2500,"currency":"EUR"},
                     "state":"PENDING","because":"The line was down all evening.","decidedBy":{"id":"nora","name":"Nora Smit"},
                     "decidedAt":"2026-11-27T22:04:00Z","executedAt":null,"readBackAt":null,"reference":null,"attempt":1,
                     "words":"It is being carried out.","next":null,"strandedAt":null,
                     "effect":"Refund of €25.00 to customer 4711-2208, at once","undoes":null,"undo":null}],
                    "approval":null,"returnMessage":null,"commitments":[],"verdicts":[],"effort":{"actions":2,"permissions":0,"touches":1},
                    "waiting":{"cause":"US_EXECUTE","since":"2026-11-27T22:04:00Z","wholeMs":180000,"analyseMs":180000,"approvalMs":0,"executeMs":0,
                     "customerMs":0},"ended":null,"glassBroken":[],
                    "allowedActions":["reply","look-up"]}""";

    private TicketExamples() {
    }
}
