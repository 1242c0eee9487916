package io.amends.journeys.launcher;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * How the parts of a stack are kept.
 *
 * @param replicas how many processes of a service; one if nothing is said
 * @param restart whether a service, Kafka or PostgreSQL that dies is started again
 * @param detours where services are told to find a port, if not there itself; something that disturbs the way listens there
 * @param environment what the processes of a service are told beside the usual
 * @param jvmOptions what the JVM of a replica, by its name, is started with beside the usual
 */
public record Upkeep(Map<Part, Integer> replicas, boolean restart, Map<Port, Integer> detours,
        Function<Part, Map<String, String>> environment, Function<String, List<String>> jvmOptions) {

    /** One of each, as they are, and what dies stays dead. */
    public static final Upkeep USUAL = of(Map.of(), false);

    public static Upkeep of(Map<Part, Integer> replicas, boolean restart) {
        return new Upkeep(replicas, restart, Map.of(), service -> Map.of(), replica -> List.of());
    }

    int replicasOf(Part service) {
        return replicas.getOrDefault(service, 1);
    }

    /** Where services are told to come. */
    int seenAt(Port port, Ports ports) {
        return detours.getOrDefault(port, ports.of(port));
    }
}
