package io.amends.journeys.faults.oracle;

import java.util.List;
import java.util.Set;

/**
 * The harness's own journal: what it asked of the services, and what they answered.
 *
 * @param accepted the network's ids of the messages that were answered 2xx
 * @param decisions what the community manager decided
 * @param lowerings when her mandate was lowered, and for how long
 */
public record Sent(Set<String> accepted, List<Decision> decisions, List<Lowering> lowerings) {

    /**
     * One click, however often it had to be sent.
     *
     * @param minor the amount, which no other decision has
     * @param token words in her reply that no other reply has
     * @param taken whether a 2xx came back in the end; if not, nobody knows
     */
    public record Decision(long minor, String token, boolean taken) {
    }

    /**
     * A limit, in force between two commits.
     *
     * @param before the remedies decided on until it was lowered
     * @param until the remedies decided on until it was raised again
     */
    public record Lowering(long limit, Set<String> before, Set<String> until) {
    }
}
