package io.amends.journeys.story;

import java.io.PrintWriter;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

import io.amends.journeys.launcher.Port;
import io.amends.journeys.launcher.Stack;

/** The same night where the company gives its people no mandate before Monday, 09:00: the promise, the wait, the anger. */
final class OldWorld {

    /** An hour of the weekend takes a second. */
    static final int COMPRESSION = 3600;

    private static final Duration UNTIL_MONDAY_9 = Duration.ofHours(58);
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final String WITHDRAW = "update mandate set valid_from = ? where remedy <> 'words'";

    private final Stack stack;
    private final PrintWriter out;

    OldWorld(Stack stack, PrintWriter out) {
        this.stack = stack;
        this.out = out;
    }

    /** Returns 0 when the customer was helped, however late. */
    int play() throws Exception {
        var api = Api.loggedIn(stack.settings(), "nora");
        var clock = new StoryClock(COMPRESSION);
        mandatesBegin(Instant.now().plus(clock.real(UNTIL_MONDAY_9)));
        var tell = new Narrator(out, clock);
        tell.says(
                "\nIt is Friday, 23:00, in the old world: nobody who answers may decide before Monday, 09:00. One hour takes one second.\n");
        var nora = new CommunityManager(api, clock);
        var ines = stack.standIns().network().person("ines_de_wit");
        ines.posts(
                "@VlinderHelpt no internet since 21:40, for the third time this week. I work from home in 3511. Does anybody care?");
        tell.tells("Ines (X)", "posts: no internet since 21:40, third time this week",
                "text B, ¶1: Friday night, an unhappy customer writes in public");
        ines.writes("My customer number is 4711-2208, postcode 3511 AB.");
        var ticket = nora.hearsOf("ines_de_wit");
        nora.sees(ticket, "both messages on the ticket", SOON, seen -> seen.get("thread").size() == 2);
        var view = nora.reads(ticket);
        nora.does(ticket, "look-ups", Map.of("number", "4711-2208", "postcode", "3511 AB"));
        var decision = decision(view);
        var refusal = nora.isRefused(ticket, "remedies", decision);
        tell.tells("Nora (phone)", "knows what to do, and may not: " + refusal.get("detail").asText(),
                "text B, ¶1: she may not decide");
        nora.does(ticket, "replies", Map.of("text",
                "I am so sorry, Ines. I will make sure that somebody looks at it on Monday.", "visibility", "PUBLIC"));
        tell.tells("Nora (phone)", "can only send an empathic promise for Monday", "text B, ¶1: the customer waits, unhappy");
        return monday(nora, ticket, decision, tell, clock);
    }

    private int monday(CommunityManager nora, String ticket, Map<String, ?> decision, Narrator tell, StoryClock clock)
            throws Exception {
        Thread.sleep(clock.real(UNTIL_MONDAY_9.minus(clock.elapsed())).toMillis() + 50);
        tell.tells("the office", "opens, and permission is there",
                "text B, ¶9: it does not matter why she had to wait, the customer's frustration grew");
        nora.does(ticket, "remedies", decision);
        JsonNode end = nora.sees(ticket, "the remedy taking effect", SOON,
                seen -> seen.get("remedies").path(0).path("state").asText().equals("EXECUTED"));
        tell.says("\nHELPED %s, %d hours after the post · %s · with a mandate it takes minutes: ./amends demo".formatted(
                clock.now(),
                clock.elapsed().toHours(), end.get("stage").asText()));
        return 0;
    }

    private static Map<String, ?> decision(JsonNode view) {
        var playbook = view.get("playbooks").get(0);
        return Map.of("remedy",
                Map.of("type", playbook.get("remedy").get("type").asText(), "amount", playbook.get("remedy").get("amount")),
                "because", playbook.get("because").asText());
    }

    // Mandates are granted by the company and not by this demo, and so beside the API that a community manager has.
    private void mandatesBegin(Instant monday) throws SQLException {
        var url = "jdbc:postgresql://" + stack.settings().ports().address(Port.POSTGRESQL) + "/tickets";
        try (var connection = DriverManager.getConnection(url, "tickets", "tickets");
                var update = connection.prepareStatement(WITHDRAW)) {
            update.setObject(1, OffsetDateTime.ofInstant(monday, ZoneOffset.UTC));
            update.executeUpdate();
        }
    }
}
