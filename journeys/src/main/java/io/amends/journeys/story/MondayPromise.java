package io.amends.journeys.story;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * The promise for Monday (B6, A19, A20b): what cannot be solved on a Friday night is promised, the house remembers it over the
 * weekend and says so while there is time, and it is kept. The customer says "yes, but": once more round, and then a yes.
 */
final class MondayPromise {

    private static final String HANDLE = "mila_jansen";
    private static final Duration MONDAY_8 = Duration.ofHours(57);
    /** How much of the compressed weekend there is until it is due; half of it is left in peace. */
    private static final int UNTIL_DUE = 20;
    private static final String PROMISE = "I am sorry, Mila. Nobody can open the street cabinet tonight, and I will not guess. "
            + "I look at it on Monday, and you hear from me before noon.";
    private static final String FIRST = "Good morning, Mila. It was your port in the cabinet, and it has been replaced. "
            + "15 euro are on your account for the weekend.";
    private static final String SECOND = "I see it too: the telephone was still on the old port. It is on the new one now.";

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
        tell.says("\nIt is Friday, 23:00 again. What is wrong can only be seen by daylight, so Nora promises it for Monday.\n");
        var api = Api.loggedIn(site, "nora");
        var nora = new CommunityManager(api, clock);
        var mila = outside.person(HANDLE);

        var ticket = complains(mila, nora, tell);
        promises(api, nora, ticket, tell);
        isRemembered(api, ticket, clock, tell);
        isKept(api, nora, ticket, tell);
        saysYesBut(mila, nora, ticket, tell);
        onceMore(mila, nora, ticket, tell);
        return judge(api, nora, ticket, tell);
    }

    private static String complains(PersonOnX mila, CommunityManager nora, Narrator tell) throws Exception {
        mila.posts("@VlinderHelpt my landline crackles for the second week now. My mother lives alone and calls me on it!");
        tell.tells("Mila (X)", "posts: the line crackles, for the second week",
                "text A, ¶4: every complaint is urgent to who has it");
        var ticket = nora.hearsOf(HANDLE);
        mila.writes("My customer number is 5120-0042, postcode 1054 HK.");
        return ticket;
    }

    private void promises(Api api, CommunityManager nora, String ticket, Narrator tell) throws Exception {
        nora.does(ticket, "replies", Map.of("text", PROMISE, "visibility", "PUBLIC"), PROMISE);
        nora.does(ticket, "commitments", Map.of("dueAt", Instant.now().plus(minute.multipliedBy(UNTIL_DUE)).toString(), "words",
                "You hear from me on Monday before noon."));
        tell.tells("Nora (phone)", "says what she will do, and with one tap more the house knows it too: Monday, before noon",
                "text A, ¶7: later is forgotten, unless somebody remembers it");
        Await.until("the promise on the ticket", patience, () -> state(api, ticket), "OPEN"::equals);
    }

    private void isRemembered(Api api, String ticket, StoryClock clock, Narrator tell) throws Exception {
        tell.says("           The weekend is passed over.");
        clock.sleepUntil(MONDAY_8);
        Await.until("the promise at risk", patience, () -> state(api, ticket), "AT_RISK"::equals);
        tell.tells("followup-service", "it is Monday morning, and nothing has happened yet: the promise is at risk",
                "text A, ¶4: a promise that is broken comes back in public");
        if (outside.toldToPartner().contains("oncall.paged")) {
            tell.tells("followup-service", "pages whoever is on duty, while there is time", "text B, ¶12: around the clock");
        }
    }

    private void isKept(Api api, CommunityManager nora, String ticket, Narrator tell) throws Exception {
        nora.does(ticket, "look-ups", Map.of("number", "5120-0042", "postcode", "1054 HK"));
        nora.does(ticket, "remedies", Map.of("remedy",
                Map.of("type", "credit", "amount", Map.of("minor", 1500, "currency", "EUR")), "because",
                "Two weeks of a line that nobody can talk on.", "reply", Map.of("text", FIRST, "visibility", "PUBLIC")), FIRST);
        tell.tells("Nora (phone)", "has the port replaced, says so, and gives 15 euro",
                "text B, ¶7: analyse, devise, decide, execute");
        Await.until("the promise kept", patience, () -> state(api, ticket), "KEPT"::equals);
        tell.tells("followup-service", "it took effect before noon: the promise is kept, and nobody had to tick it off",
                "text A, ¶4: do what you said");
    }

    private void saysYesBut(PersonOnX mila, CommunityManager nora, String ticket, Narrator tell) throws Exception {
        isAsked(nora, ticket, 1, tell);
        mila.replies(mila.seesOfTheBrand().getLast(), "@VlinderHelpt thanks, but it still crackles. Not solved.");
        var seen = nora.sees(ticket, "what she said", patience, view -> !view.get("verdicts").isEmpty());
        tell.tells("Mila (X)", "answers: thanks, but it still crackles", "");
        if (seen.get("stage").asText().equals("AWAITING_VERDICT")) {
            nora.does(ticket, "not-solved", Map.of());
        }
        tell.tells("ticket-service", "reads no yes in it: " + seen.get("verdicts").get(0).get("verdict").asText()
                + "; the next attempt begins",
                "text A, ¶8: only when it is solved to the customer's satisfaction may you let go");
    }

    private void onceMore(PersonOnX mila, CommunityManager nora, String ticket, Narrator tell) throws Exception {
        nora.sees(ticket, "the second attempt", patience, view -> view.get("attempt").asInt() == 2);
        nora.does(ticket, "remedies", Map.of("remedy", Map.of("type", "words"), "because",
                "The telephone hung on the old port.", "reply", Map.of("text", SECOND, "visibility", "PUBLIC")), SECOND);
        tell.tells("Nora (phone)", "looks once more, and finds it", "text A, ¶8: see it through");
        isAsked(nora, ticket, 2, tell);
        mila.replies(mila.seesOfTheBrand().getLast(), "@VlinderHelpt yes, thanks! That was quick.");
        tell.tells("Mila (X)", "answers: yes, thanks!", "text B, ¶9: this is how customers become ambassadors");
    }

    /** One tap of hers, and when it is time the question goes out. */
    private void isAsked(CommunityManager nora, String ticket, int times, Narrator tell) throws Exception {
        var view = nora.sees(ticket, "the effect", patience, seen -> seen.get("stage").asText().equals("AWAITING_VERDICT"));
        nora.does(ticket, "return-message", Map.of(), view.get("returnMessage").get("text").asText());
        nora.sees(ticket, "the question on the network", patience, seen -> questions(seen) == times);
        tell.tells("followup-service", "says that it is time; the question goes out in Nora's name",
                "text A, ¶8: come back, and do not assume");
    }

    private int judge(Api api, CommunityManager nora, String ticket, Narrator tell) throws Exception {
        var end = nora.sees(ticket, "the ticket released", patience, seen -> seen.get("stage").asText().equals("RELEASED"));
        tell.tells("ticket-service", "lets go, with her own words as evidence", "text A, ¶8: satisfied, and said so");
        var state = state(api, ticket);
        tell.says("\n%s on attempt %d · promise %s · %d actions of hers · open %s".formatted(end.get("stage").asText(),
                end.get("attempt").asInt(), state, nora.actions(), site.origin()));
        return state.equals("KEPT") && end.get("attempt").asInt() == 2 && !end.get("ended").get("evidenceMessageId").isNull()
                ? 0
                : 1;
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
