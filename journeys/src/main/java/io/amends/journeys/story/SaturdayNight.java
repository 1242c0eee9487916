package io.amends.journeys.story;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Saturday, two at night (B8): it takes 80 euro, and her mandate ends at 50. The 50 are given at once, the 30 are asked for
 * with the same tap and granted at breakfast with one tap more; nobody is woken.
 */
final class SaturdayNight {

    private static final long TAKES = 8000;
    private static final Duration BREAKFAST = Duration.ofHours(6);
    private static final String BECAUSE = "We collected two months twice, and nobody answered her mails.";
    private static final String REPLY = "You are right, Sanne, and I am sorry. 50 euro is on your account now, and I have asked for "
            + "the other 30; you hear from me after breakfast.";

    private final Site site;
    private final Outside outside;
    private final int compression;
    private final Duration soon;
    private final Duration anHour;
    private final PrintWriter out;

    SaturdayNight(Site site, PrintWriter out) {
        this(site, FridayNight.MINUTE, out);
    }

    SaturdayNight(Site site, Duration minute, PrintWriter out) {
        this.site = site;
        this.outside = new Outside(site);
        this.compression = (int) Duration.ofMinutes(1).dividedBy(minute);
        this.soon = minute.multipliedBy(30);
        this.anHour = minute.multipliedBy(90);
        this.out = out;
    }

    /** Returns 0 if and only if all 80 were given, the ticket is RELEASED, and it went within the measure. */
    int play() throws Exception {
        somebodyWasHelpedBefore();
        var clock = StoryClock.ofSaturday(compression);
        var tell = new Narrator(out, clock);
        tell.says("\nIt is Saturday, 02:00. It takes 80 euro, and Nora's mandate ends at 50.\n");
        var measure = new Measure(clock, 1);
        var nora = new CommunityManager(Api.loggedIn(site, "nora"), clock);
        var tom = new Approver(Api.loggedIn(site, "tom"), clock);
        var sanne = outside.person("sanne_uit_9711");

        var ticket = complains(sanne, nora, tell, measure);
        gives(nora, ticket, tell, measure);
        saysYes(tom, ticket, tell, clock);
        allIsGiven(nora, ticket, tell);
        comesBack(sanne, nora, ticket, tell);
        return hearsTheVerdict(sanne, nora, tom, ticket, tell, measure);
    }

    // So that the story is not the first thing that happens in a house that has just been opened.
    private void somebodyWasHelpedBefore() throws Exception {
        var clock = StoryClock.ofSaturday(compression);
        var nora = new CommunityManager(Api.loggedIn(site, "nora"), clock);
        outside.person("omar_uit_1054").posts("@VlinderHelpt until when are you there tonight, and do you deliver on Texel?");
        var ticket = nora.hearsOf("omar_uit_1054");
        nora.does(ticket, "remedies", Map.of("remedy", Map.of("type", "words"), "because", "He asked.", "reply",
                Map.of("text", "All night, Omar. And yes, on Texel too.", "visibility", "PUBLIC")));
    }

    private String complains(PersonOnX sanne, CommunityManager nora, Narrator tell, Measure measure) throws Exception {
        sanne.posts("@VlinderHelpt you charged me twice, two months in a row. That is 80 euro, and nobody answers my mails!");
        measure.posted();
        tell.tells("Sanne (X)", "posts: charged twice, 80 euro, and nobody answers",
                "text B, ¶12: odd hours call for fast solutions");
        var ticket = nora.hearsOf("sanne_uit_9711");
        sanne.writes("My customer number is 6203-1177, postcode 9711 LM.");
        nora.sees(ticket, "the private message on the same ticket", soon, seen -> seen.get("thread").size() == 2);
        var facts = nora.reads(ticket).get("foundFacts");
        nora.does(ticket, "look-ups",
                Map.of("number", facts.get("customerNumber").asText(), "postcode", facts.get("postcode").asText()));
        tell.tells("Nora (phone)", "action 1: looks the customer up, and sees that she is right",
                "text B, ¶8: analysing is hers, and she has the tools for it");
        return ticket;
    }

    private void gives(CommunityManager nora, String ticket, Narrator tell, Measure measure) throws Exception {
        var asked = nora.does(ticket, "approvals",
                Map.of("remedy", Map.of("type", "credit", "amount", Map.of("minor", TAKES, "currency", "EUR")), "because",
                        BECAUSE, "reply", Map.of("text", REPLY, "visibility", "PUBLIC")),
                REPLY, BECAUSE).get("approval");
        tell.tells("Nora (phone)",
                "action 2: gives " + FridayNight.euros(asked.get("givenAtOnce")) + " and, with the same tap, asks for "
                        + FridayNight.euros(asked.get("amount")),
                "text B, ¶5: the most important thing a company can give her is responsibility");
        nora.sees(ticket, "what she may give taking effect", soon, seen -> executed(seen) > 0);
        measure.tookEffect();
        tell.tells("company system", "has carried out what she may give", "text B, ¶11: what counts is that it is done");
        tell.tells("ticket-service", asked.get("words").asText(),
                "text B, ¶12: a compensation must not climb every level of management");
        nora.sees(ticket, "the rest waiting", soon, seen -> seen.get("stage").asText().equals("AWAITING_APPROVAL"));
    }

    private void saysYes(Approver tom, String ticket, Narrator tell, StoryClock clock) throws Exception {
        tell.says("           Everybody sleeps; the hours until breakfast are passed over.");
        clock.sleepUntil(BREAKFAST);
        var request = tom.finds(ticket);
        tom.saysYes(request);
        tell.tells("Tom (breakfast)", "one tap: yes. " + request.get("preview").asText(),
                "text B, ¶9: the longer she waits for permission, the angrier the customer");
    }

    private void allIsGiven(CommunityManager nora, String ticket, Narrator tell) throws Exception {
        var view = nora.sees(ticket, "the rest taking effect", soon,
                seen -> seen.get("stage").asText().equals("AWAITING_VERDICT"));
        tell.tells("company system", "has carried out the rest; both together " + executed(view) / 100 + " euro", "");
        nora.does(ticket, "return-message", Map.of(), view.get("returnMessage").get("text").asText());
        tell.tells("Nora (phone)", "action 3: one tap: yes, come back to her",
                "text A, ¶8: come back later, and do not assume");
    }

    private void comesBack(PersonOnX sanne, CommunityManager nora, String ticket, Narrator tell) throws Exception {
        Await.until("reply and return message on the network", anHour, sanne::seesOfTheBrand, seen -> seen.size() >= 2);
        nora.sees(ticket, "the question known as sent", soon,
                seen -> seen.get("thread").findValuesAsText("state").stream().filter("SENT"::equals).count() >= 2);
        tell.tells("followup-service", "says that it is time; the question goes out in Nora's name",
                "text A, ¶8: come back to the customer and to who solved it");
    }

    private int hearsTheVerdict(PersonOnX sanne, CommunityManager nora, Approver tom, String ticket, Narrator tell,
            Measure measure) throws Exception {
        sanne.replies(sanne.seesOfTheBrand().getLast(), "@VlinderHelpt yes, thanks! That was quick.");
        var end = nora.sees(ticket, "the ticket released", soon, seen -> seen.get("stage").asText().equals("RELEASED"));
        tell.tells("ticket-service", "lets go, with her own words as evidence: " + end.get("verdicts").get(0).get("words"),
                "text A, ¶8: only when it is solved to the customer's satisfaction may you let go");
        var woken = outside.pagedFor(ticket);
        tell.says("\n%d euro given · %d tap of an approver, at breakfast · %d people woken".formatted(executed(end) / 100,
                tom.taps(),
                woken.size()));
        int code = measure.judge(end, nora, tell, site.origin());
        return executed(end) == TAKES && tom.taps() == 1 && woken.equals(List.of()) ? code : 1;
    }

    /** How much of it has taken effect, in minor units. */
    private static long executed(JsonNode ticket) {
        return ticket.get("remedies").valueStream().filter(remedy -> remedy.get("state").asText().equals("EXECUTED"))
                .mapToLong(remedy -> remedy.get("amount").get("minor").asLong()).sum();
    }
}
