package io.amends.journeys.story;

import java.util.List;

import io.amends.journeys.standin.x.RealPost;

/**
 * What became of the posts.
 *
 * @param sent webhooks sent
 * @param taken webhooks answered 2xx
 * @param accepted distinct posts that were answered 2xx
 * @param tickets fewer than posts, as a contact has one open ticket
 * @param deadLetters visibly set apart
 * @param lost accepted, and neither in a ticket nor set apart
 * @param doubled in a ticket more than once
 * @param outOfOrder tickets that show posts in another order than the network's
 * @param millis from the webhook to the entry in a ticket, sorted
 */
record ReplayFigures(int sent, int taken, int accepted, long tickets, long deadLetters, long lost, long doubled,
        long outOfOrder,
        List<Long> millis) {

    boolean isClean() {
        return taken == sent && lost == 0 && doubled == 0 && deadLetters == 0 && outOfOrder == 0;
    }

    int distinct(List<RealPost> posts) {
        return (int) posts.stream().map(RealPost::id).distinct().count();
    }

    private long percentile(int percent) {
        return millis.isEmpty() ? 0 : millis.get(Math.min(millis.size() - 1, millis.size() * percent / 100));
    }

    @Override
    public String toString() {
        return "sent %d, accepted %d, duplicates %d, refused %d, tickets %d, dead letters %d, lost %d, doubled %d, out of order %d, p50 %d p95 %d p99 %d ms from webhook to ticket"
                .formatted(sent, accepted, taken - accepted, sent - taken, tickets, deadLetters, lost, doubled, outOfOrder,
                        percentile(50), percentile(95), percentile(99));
    }
}
