package io.amends.journeys.faults.oracle;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the databases hold and the outside world saw after the run, read past the services.
 *
 * @param entries the network's id of every entry of a ticket
 * @param setAside dead letters and webhooks in quarantine
 * @param outOfOrder tickets that show posts in another order than the network's
 * @param remedies as ticket-service has them
 * @param effects at the company system
 * @param publicPosts of the brand, on the network
 * @param trails the events of each key of each service
 * @param waiting events that wait in an outbox, or for another event
 * @param timersFired fired timers of followup-service
 * @param notices events that say so
 * @param sides what two services know of the same thing
 */
public record Seen(List<String> entries, long setAside, long outOfOrder, List<Remedy> remedies, List<Effect> effects,
        List<String> publicPosts, List<Trail> trails, long waiting, long timersFired, long notices, List<Sides> sides) {

    /** Where nothing but remedies is looked at. */
    public static Seen ofRemedies(List<Remedy> remedies, List<Effect> effects) {
        return new Seen(List.of(), 0, 0, remedies, effects, List.of(), List.of(), 0, 0, 0, List.of());
    }

    public Seen with(long ticketsOutOfOrder) {
        return new Seen(entries, setAside, ticketsOutOfOrder, remedies, effects, publicPosts, trails, waiting, timersFired,
                notices,
                sides);
    }

    /** As far as a remedy has come. */
    public record Remedy(String id, long minor, String state) {
    }

    /** What really happened to a customer. */
    public record Effect(String remedyId, long minor) {
    }

    /** The numbers of the events of one key: as many as the highest says, unless one is missing or doubled. */
    public record Trail(String key, long count, long highest) {
    }

    /** The same question answered by two services, e.g. the state of each reply. */
    public record Sides(String what, Map<String, String> one, Map<String, String> other) {

        public static Sides of(String what, Set<String> one, Set<String> other) {
            return new Sides(what, asMap(one), asMap(other));
        }

        private static Map<String, String> asMap(Set<String> ids) {
            return ids.stream().collect(Collectors.toMap(id -> id, id -> "known"));
        }
    }
}
