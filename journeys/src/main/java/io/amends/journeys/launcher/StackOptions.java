package io.amends.journeys.launcher;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import picocli.CommandLine.Option;

/** The options of every command that starts something. */
final class StackOptions {

    @Option(names = "--port", paramLabel = "NAME=NUMBER", description = "Another port, e.g. --port keycloak=8280.")
    Map<String, Integer> ports = Map.of();

    @Option(names = "--free-ports", description = "Take ports that are free instead of the usual ones.")
    boolean freePorts;

    @Option(names = "--without", paramLabel = "PART", description = "Leave a part out, to run it by hand; e.g. ticket-service.")
    List<String> without = List.of();

    @Option(names = "--replicas", paramLabel = "SERVICE=N", description = "Several processes of a service; e.g. followup=3.")
    Map<String, Integer> replicas = Map.of();

    @Option(names = "--restart", description = "Start a service, Kafka or PostgreSQL again when it dies, as the fault runs do.")
    boolean restart;

    Upkeep upkeep() {
        var counts = new EnumMap<Part, Integer>(Part.class);
        replicas.forEach((name, count) -> counts.put(Part.service(name), count));
        return Upkeep.of(counts, restart);
    }

    StackSettings settings(Path data) {
        return StackSettings.in(data).with(chosenPorts()).with(chosenParts());
    }

    /** The arguments by which another process gets the same settings, free ports that were found included. */
    List<String> argumentsFor(StackSettings settings) {
        var ports = Arrays.stream(Port.values()).map(port -> "--port=" + port + "=" + settings.ports().of(port));
        var without = EnumSet.complementOf(EnumSet.copyOf(settings.parts())).stream().map(part -> "--without=" + part);
        var upkeep = Stream.concat(
                replicas.entrySet().stream().map(entry -> "--replicas=" + entry.getKey() + "=" + entry.getValue()),
                restart ? Stream.of("--restart") : Stream.empty());
        return Stream.of(ports, without, upkeep).flatMap(arguments -> arguments).toList();
    }

    private Ports chosenPorts() {
        var others = new EnumMap<Port, Integer>(Port.class);
        ports.forEach((name, number) -> others.put(Port.named(name), number));
        return (freePorts ? Ports.free() : Ports.usual()).with(others);
    }

    private Set<Part> chosenParts() {
        var parts = EnumSet.allOf(Part.class);
        without.forEach(name -> parts.remove(Part.named(name)));
        return parts;
    }
}
