package io.amends.journeys.story;

import java.time.Duration;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * The measure above all others, her effort: at most 3 actions, 60 seconds of attention, no permission, and from the post to
 * the effect at most 5 minutes. What takes more than a mandate takes one permission.
 */
final class Measure {

    private static final int MOST_ACTIONS = 3;
    private static final Duration MOST_ATTENTION = Duration.ofSeconds(60);
    private static final Duration LONGEST_TO_EFFECT = Duration.ofMinutes(5);

    private final StoryClock clock;
    private final int hops;
    private Duration postedAt = Duration.ZERO;
    private Duration effectAt = Duration.ZERO;

    Measure(StoryClock clock) {
        this(clock, 0);
    }

    /** @param hops permissions that the story takes, not more and not less */
    Measure(StoryClock clock, int hops) {
        this.clock = clock;
        this.hops = hops;
    }

    void posted() {
        postedAt = clock.elapsed();
    }

    void tookEffect() {
        effectAt = clock.elapsed();
    }

    /** Says how it went, and returns 0 if and only if the ticket is RELEASED within the measure. */
    int judge(JsonNode ticket, CommunityManager nora, Narrator tell, String origin) {
        var toEffect = effectAt.minus(postedAt);
        int permissions = ticket.get("effort").get("permissions").asInt();
        int actions = ticket.get("effort").get("actions").asInt();
        tell.says("\n%s %s · %d actions, %d s of her time, %d permissions · %s %d min after the post · open %s".formatted(
                ticket.get("stage").asText(), clock.now().substring(4), actions, nora.attention().toSeconds(), permissions,
                ticket.get("remedies").get(0).get("type").asText(), toEffect.toMinutes(), origin));
        boolean within = ticket.get("stage").asText().equals("RELEASED") && actions == nora.actions() && actions <= MOST_ACTIONS
                && permissions == hops && nora.attention().compareTo(MOST_ATTENTION) <= 0
                && toEffect.compareTo(LONGEST_TO_EFFECT) <= 0;
        if (!within) {
            tell.says("This is not within the measure: at most 3 actions, 60 s, %d permissions, 5 min from post to effect."
                    .formatted(hops));
        }
        return within ? 0 : 1;
    }
}
