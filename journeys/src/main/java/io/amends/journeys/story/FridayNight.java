package io.amends.journeys.story;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

/** Friday, eleven at night (B1): one complaint from the post to the satisfied customer, by one person, within the measure. */
final class FridayNight {

    /** How long a minute of the night takes; the clocks of the services must have been shortened as much. */
    static final Duration MINUTE = Duration.ofSeconds(1);

    private final int compression;
    private final Duration soon;
    private final Duration anHour;
    private final Site site;
    private final Outside outside;
    private final PrintWriter out;

    FridayNight(Site site, PrintWriter out) {
        this(site, MINUTE, out);
    }

    FridayNight(Site site, Duration minute, PrintWriter out) {
        this.compression = (int) Duration.ofMinutes(1).dividedBy(minute);
        this.soon = minute.multipliedBy(30);
        this.anHour = minute.multipliedBy(90);
        this.site = site;
        this.outside = new Outside(site);
        this.out = out;
    }

    /** Returns 0 if and only if it ended RELEASED within the measure. */
    int play() throws Exception {
        var api = Api.loggedIn(site, "nora");
        neighboursComplained(new CommunityManager(api, new StoryClock(compression)));
        var clock = new StoryClock(compression);
        var tell = new Narrator(out, clock);
        tell.says(
                "\nIt is Friday, 23:00. One minute of the night takes %d s; nothing is skipped. A is the text on social CRM, B the text on\n"
                        .formatted(60 / compression)
                        + "why a community manager must solve problems herself, with the paragraph.\n");
        var measure = new Measure(clock);
        var nora = new CommunityManager(api, clock);
        var ines = outside.person("ines_de_wit");

        var ticket = complains(ines, nora, tell, measure);
        understands(nora, ticket, tell);
        decides(nora, ticket, tell);
        takesEffect(nora, ticket, tell, measure);
        comesBack(ines, nora, ticket, tell);
        return hearsTheVerdict(ines, nora, ticket, tell, measure);
    }

    // Earlier that evening, so that the ticket of the story is not alone.
    private void neighboursComplained(CommunityManager anybody) throws Exception {
        outside.person("bram_bakker").posts("@VlinderHelpt internet ligt er weer uit in 3511, al een uur!");
        outside.person("fatima_elam").posts("@VlinderHelpt no internet here in 3511 since 21:40, anyone awake?");
        anybody.hearsOf("bram_bakker");
        anybody.hearsOf("fatima_elam");
    }

    private String complains(PersonOnX ines, CommunityManager nora, Narrator tell, Measure measure) throws Exception {
        ines.posts(
                "@VlinderHelpt no internet since 21:40, for the third time this week. I work from home in 3511. Does anybody care?");
        measure.posted();
        tell.tells("Ines (X)", "posts: no internet since 21:40, third time this week",
                "text B, ¶1: Friday night, an unhappy customer writes in public");
        var ticket = nora.hearsOf("ines_de_wit");
        tell.tells("channel-service", "takes the signed webhook in: stored first, answered then",
                "text A, ¶1: whatever is said to the visible person lands in one place");
        var view = nora.looksAt(ticket);
        tell.tells("ticket-service",
                "opens a " + word(view, "kind") + " of a " + word(view, "asker") + "; "
                        + view.get("others").get("count").asInt()
                        + " others like it; playbook: " + view.get("playbooks").path(0).path("title").asText("none"),
                "text A, ¶9: one complaint is rarely alone; the research is done before anybody asks");
        ines.writes("My customer number is 4711-2208, postcode 3511 AB.");
        nora.sees(ticket, "the private message on the same ticket", soon, seen -> seen.get("thread").size() == 2);
        tell.tells("Ines (X)", "sends number and postcode privately: same person, same ticket",
                "text A, ¶6: her affairs are hers and those who help");
        return ticket;
    }

    private void understands(CommunityManager nora, String ticket, Narrator tell) throws Exception {
        var view = nora.reads(ticket);
        var facts = view.get("foundFacts");
        tell.tells("Nora (phone)", "opens the ticket; may give: " + view.get("mayGive").get(0).get("words").asText(),
                "text B, ¶5: the most important thing a company can give her is responsibility");
        var customer = nora.does(ticket, "look-ups",
                Map.of("number", facts.get("customerNumber").asText(), "postcode", facts.get("postcode").asText()));
        tell.tells("Nora (phone)", "action 1: looks the customer up: line " + customer.get("line").get("status").asText(),
                "text B, ¶8: analysing is hers, and she has the tools for it");
    }

    private void decides(CommunityManager nora, String ticket, Narrator tell) throws Exception {
        var playbook = nora.looksAt(ticket).get("playbooks").get(0);
        var amount = playbook.get("remedy").get("amount");
        var reply = playbook.get("reply").asText();
        var because = playbook.get("because").asText();
        nora.does(ticket, "remedies",
                Map.of("remedy", Map.of("type", playbook.get("remedy").get("type").asText(), "amount", amount),
                        "because", because, "reply", Map.of("text", reply, "visibility", "PUBLIC")),
                reply, because);
        tell.tells("Nora (phone)",
                "action 2: one command: reply, " + playbook.get("remedy").get("type").asText() + " of " + euros(amount)
                        + ", and why; nobody is asked",
                "text B, ¶7: analyse, devise, decide, execute");
    }

    private void takesEffect(CommunityManager nora, String ticket, Narrator tell, Measure measure) throws Exception {
        var view = nora.sees(ticket, "the remedy taking effect", soon,
                seen -> seen.get("stage").asText().equals("AWAITING_VERDICT"));
        measure.tookEffect();
        tell.tells("company system", "has carried it out once, and confirms it when read back: "
                + (view.get("remedies").get(0).get("readBackAt").isNull() ? "no" : "yes"),
                "text B, ¶11: deciding is step three; what counts is that it is done");
        nora.does(ticket, "return-message", Map.of(), view.get("returnMessage").get("text").asText());
        tell.tells("Nora (phone)", "action 3: one tap: yes, come back to her in half an hour",
                "text A, ¶8: come back later, and do not assume");
    }

    private void comesBack(PersonOnX ines, CommunityManager nora, String ticket, Narrator tell) throws Exception {
        Await.until("the reply on the network", soon, ines::seesOfTheBrand, seen -> seen.size() >= 1);
        tell.tells("channel-service", "has posted the reply, when the undo window was over",
                "text B, ¶3: the answer is quick, short and human");
        Await.until("the return message on the network", anHour, ines::seesOfTheBrand, seen -> seen.size() >= 2);
        nora.sees(ticket, "the question known as sent", soon,
                seen -> seen.get("thread").findValuesAsText("state").stream().filter("SENT"::equals).count() >= 2);
        tell.tells("followup-service", "says that it is time; the question goes out in Nora's name",
                "text A, ¶8: come back to the customer and to who solved it");
    }

    private int hearsTheVerdict(PersonOnX ines, CommunityManager nora, String ticket, Narrator tell, Measure measure)
            throws Exception {
        ines.replies(ines.seesOfTheBrand().getLast(), "@VlinderHelpt yes, thanks! That was quick.");
        tell.tells("Ines (X)", "answers: yes, thanks!", "text B, ¶9: this is how customers become ambassadors");
        var end = nora.sees(ticket, "the ticket released", soon, seen -> seen.get("stage").asText().equals("RELEASED"));
        tell.tells("ticket-service", "lets go, with her own words as evidence: " + end.get("verdicts").get(0).get("words"),
                "text A, ¶8: only when it is solved to the customer's satisfaction may you let go");
        partnerWasTold(tell);
        return measure.judge(end, nora, tell, site.origin());
    }

    private void partnerWasTold(Narrator tell) throws Exception {
        var told = Await.until("the signed webhook at the partner", soon, outside::toldToPartner,
                received -> received.contains("ticket.released"));
        tell.tells("partner", "has heard of every step by signed webhook: " + told.size() + " events, no text",
                "");
    }

    private static String word(JsonNode view, String field) {
        return view.get(field).asText().toLowerCase(Locale.ROOT);
    }

    static String euros(JsonNode amount) {
        return "%d.%02d %s".formatted(amount.get("minor").asLong() / 100, amount.get("minor").asLong() % 100,
                amount.get("currency").asText());
    }
}
