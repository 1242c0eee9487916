package io.amends.journeys.story;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * The promise for Monday (B6, A19, A20b): what cannot be solved on a Friday night is promised, the house remembers it over the
 * weekend and calls somebody while there is time, and it is kept. Who solved it is asked, and so is the customer; she says
 * "yes, but": once more round, and then a yes.
 */
final class MondayPromise {

    private static final String HANDLE = "mila_jansen";
    private static final Duration MONDAY_8 = Duration.ofHours(57);
    /** How much of the compressed weekend there is until it is due; half of it is left in peace. */
    private static final int UNTIL_DUE = 24;
    private static final int MORNING_BEGINS = 8;
    private static final int MORNING_ENDS = 28;
    private static final String PROMISE = "I am sorry, Mila. It is your port in the street cabinet, and nobody can open that tonight. "
            + "We replace it on Monday, before noon.";
    private static final String TASK = "Replace her port in the street cabinet";
    private static final String SECOND = "I hear it too: your telephone was still on the old port. It is on the new one now, and 15 "
            + "euro are on your account for two bad weeks.";

    private final Site site;
    private final Outside outside;
    private final int compression;
    private final Duration minute;
    private final Duration patience;
    private final PrintWriter out;

    MondayPromise(Site site, PrintWriter out) {
        this(site, FridayNight.MINUTE, out);
    }

    MondayPromise(Site site, Duration minute, PrintWriter out) {
        this.site = site;
        this.outside = new Outside(site);
        this.compression = (int) Duration.ofMinutes(1).dividedBy(minute);
        this.minute = minute;
        this.patience = minute.multipliedBy(90);
        this.out = out;
    }

    /**
     * Returns 0 if and only if the promise was kept, and the ticket was let go with the customer's yes on the second attempt.
     */
    int play() throws Exception {
        var clock = new StoryClock(compression);
        var tell = new Narrator(out, clock);
        tell.says(
                "\nIt is Friday, 23:00 again. What is wrong can only be mended by daylight, so Nora promises it for Monday.\n");
        var api = Api.loggedIn(site, "nora");
        var nora = new CommunityManager(api, clock);
        var milan = new Solver(Api.loggedIn(site, "milan"), clock, patience);
        var mila = outside.person(HANDLE);

        var ticket = complains(mila, nora, tell);
        promises(api, nora, ticket, tell);
        swaps(api, milan, tell);
        isRemembered(api, milan, ticket, clock, tell);
        isKept(api, milan, ticket, tell);
        isAsked(nora, ticket, 1, tell);
        saysYesBut(mila, nora, ticket, tell);
        onceMore(nora, ticket, tell);
        isAsked(nora, ticket, 2, tell);
        saysYes(mila, tell);
        return judge(api, nora, ticket, tell);
    }

    private String complains(PersonOnX mila, CommunityManager nora, Narrator tell) throws Exception {
        mila.posts("@VlinderHelpt my landline crackles for the second week now. My mother lives alone and calls me on it!");
        tell.tells("Mila (X)", "posts: the line crackles, for the second week",
                "text A, ¶4: every complaint is urgent to who has it");
        var ticket = nora.hearsOf(HANDLE);
        mila.writes("My customer number is 5120-0077, postcode 1054 KM.");
        nora.sees(ticket, "the private message on the same ticket", patience, seen -> seen.get("thread").size() == 2);
        return ticket;
    }

    private void promises(Api api, CommunityManager nora, String ticket, Narrator tell) throws Exception {
        var facts = nora.reads(ticket).get("foundFacts");
        nora.does(ticket, "look-ups",
                Map.of("number", facts.get("customerNumber").asText(), "postcode", facts.get("postcode").asText()));
        nora.does(ticket, "remedies", Map.of("remedy", Map.of("type", "manual", "parameters", Map.of("task", TASK)), "because",
                "Two weeks of a line that nobody can talk on.", "reply", Map.of("text", PROMISE, "visibility", "PUBLIC")),
                PROMISE);
        tell.tells("Nora (phone)", "decides what has to be done by hand, and says so: on Monday, before noon",
                "text B, ¶7: analyse, devise, decide, execute");
        nora.does(ticket, "commitments",
                Map.of("dueAt", inMinutes(UNTIL_DUE), "words", "We replace it on Monday, before noon."));
        Await.until("the promise on the ticket", patience, () -> state(api, ticket), "OPEN"::equals);
        tell.tells("Nora (phone)", "with one tap more the house knows of the promise, too",
                "text A, ¶7: later is forgotten, unless somebody remembers it");
    }

    private void swaps(Api api, Solver milan, Narrator tell) throws Exception {
        var swap = api.post("/v1/duty/swaps", Map.of("with", "milan", "gives",
                Map.of("from", inMinutes(MORNING_BEGINS), "until", inMinutes(MORNING_ENDS))));
        milan.takesOver(swap.get("id").asText());
        tell.tells("Milan (phone)", "takes Nora's Monday morning, with one tap; no manager is asked",
                "text B, ¶12: around the clock, and people sleep");
    }

    private void isRemembered(Api api, Solver milan, String ticket, StoryClock clock, Narrator tell) throws Exception {
        tell.says("           The weekend is passed over.");
        Await.until("the promise at risk", patience, () -> state(api, ticket), "AT_RISK"::equals);
        clock.sleepUntil(MONDAY_8);
        tell.tells("followup-service", "it is Monday morning, and nothing has happened yet: the promise is at risk",
                "text A, ¶4: a promise that is broken comes back in public");
        var paged = Await.until("a page at the pager", patience, () -> outside.pagedFor(ticket), found -> !found.isEmpty());
        tell.tells("followup-service", "pages whoever is on duty, by signed webhook: " + paged.getLast(),
                "text B, ¶12: around the clock");
        tell.tells("Milan (phone)", "looks at it, with one tap: " + milan.answersThePage(ticket), "");
    }

    private void isKept(Api api, Solver milan, String ticket, Narrator tell) throws Exception {
        var work = milan.findsHandWork(ticket);
        milan.saysDone(work, "Replaced the port in the cabinet");
        tell.tells("Milan (cabinet)", "finds what Nora decided, replaces the port, and says so",
                "text B, ¶11: deciding is step three; what counts is that it is done");
        Await.until("the promise kept", patience, () -> state(api, ticket), "KEPT"::equals);
        tell.tells("followup-service", "it took effect before noon: the promise is kept, and nobody had to tick it off",
                "text A, ¶4: do what you said");
        milan.tellsHowItWent(ticket, "The port was corroded");
        tell.tells("Milan (phone)", "is asked how it went, and says: really done, the port was corroded, no work for Nora",
                "text A, ¶8: come back to the customer and to who solved it");
    }

    private void saysYesBut(PersonOnX mila, CommunityManager nora, String ticket, Narrator tell) throws Exception {
        mila.replies(mila.seesOfTheBrand().getLast(), "@VlinderHelpt thanks, but it still crackles. Not solved.");
        tell.tells("Mila (X)", "answers: thanks, but it still crackles", "");
        var seen = nora.sees(ticket, "what she said", patience, view -> !view.get("verdicts").isEmpty());
        if (seen.get("stage").asText().equals("AWAITING_VERDICT")) {
            nora.does(ticket, "not-solved", Map.of());
        }
        tell.tells("ticket-service", "reads no yes in it: " + seen.get("verdicts").get(0).get("verdict").asText()
                + "; the next attempt begins",
                "text A, ¶8: only when it is solved to the customer's satisfaction may you let go");
    }

    private void onceMore(CommunityManager nora, String ticket, Narrator tell) throws Exception {
        nora.sees(ticket, "the second attempt", patience, view -> view.get("attempt").asInt() == 2);
        nora.does(ticket, "remedies", Map.of("remedy",
                Map.of("type", "credit", "amount", Map.of("minor", 1500, "currency", "EUR")), "because",
                "The telephone hung on the old port.", "reply", Map.of("text", SECOND, "visibility", "PUBLIC")), SECOND);
        tell.tells("Nora (phone)", "looks once more, finds it, and gives 15 euro", "text A, ¶8: see it through");
    }

    /** One tap of hers, and when it is time the question goes out. */
    private void isAsked(CommunityManager nora, String ticket, int times, Narrator tell) throws Exception {
        var view = nora.sees(ticket, "the effect", patience, seen -> seen.get("stage").asText().equals("AWAITING_VERDICT"));
        nora.does(ticket, "return-message", Map.of(), view.get("returnMessage").get("text").asText());
        nora.sees(ticket, "the question on the network", patience, seen -> questions(seen) == times);
        tell.tells("followup-service", "says that it is time; the question goes out in Nora's name",
                "text A, ¶8: come back, and do not assume");
    }

    private static void saysYes(PersonOnX mila, Narrator tell) throws Exception {
        mila.replies(mila.seesOfTheBrand().getLast(), "@VlinderHelpt yes, thanks! That was quick.");
        tell.tells("Mila (X)", "answers: yes, thanks!", "text B, ¶9: this is how customers become ambassadors");
    }

    private int judge(Api api, CommunityManager nora, String ticket, Narrator tell) throws Exception {
        var end = nora.sees(ticket, "the ticket released", patience, seen -> seen.get("stage").asText().equals("RELEASED"));
        tell.tells("ticket-service", "lets go, with her own words as evidence: " + yes(end),
                "text A, ¶8: only when it is solved to the customer's satisfaction may you let go");
        var state = state(api, ticket);
        var paged = outside.pagedFor(ticket);
        tell.says("\n%s on attempt %d · promise %s · paged: %s · %d actions of Nora's · open %s".formatted(
                end.get("stage").asText(), end.get("attempt").asInt(), state, String.join(", ", paged), nora.actions(),
                site.origin()));
        return state.equals("KEPT") && paged.equals(List.of("milan")) && end.get("attempt").asInt() == 2
                && !end.get("ended").get("evidenceMessageId").isNull() ? 0 : 1;
    }

    private static String yes(JsonNode view) {
        return view.get("verdicts").valueStream().filter(verdict -> verdict.get("verdict").asText().equals("SATISFIED"))
                .map(verdict -> verdict.get("words").toString()).findFirst().orElse("none");
    }

    private String inMinutes(int minutes) {
        return Instant.now().plus(minute.multipliedBy(minutes)).toString();
    }

    private static long questions(JsonNode view) {
        return view.get("thread").valueStream().filter(entry -> entry.get("purpose").asText().equals("RETURN_MESSAGE")
                && entry.get("state").asText().equals("SENT")).count();
    }

    /** Of her one promise; empty while it is not there. */
    private static String state(Api api, String ticket) throws Exception {
        return api.get("/v1/tickets/" + ticket + "/commitments").get("items").path(0).path("state").asText("");
    }
}
