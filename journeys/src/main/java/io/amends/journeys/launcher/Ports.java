package io.amends.journeys.launcher;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.amends.embedded.EmbeddedKeycloak;
import io.amends.embedded.FreePort;

/** Who listens on which port of this machine. */
public record Ports(Map<Port, Integer> numbers) {

    public Ports {
        numbers = Map.copyOf(numbers);
    }

    public static Ports usual() {
        return new Ports(Arrays.stream(Port.values()).collect(toMap(port -> port, Port::usual)));
    }

    /** Ports that nobody listens on at this moment, so that two stacks do not meet. */
    public static Ports free() {
        Iterator<Integer> free = FreePort.find(Port.values().length).iterator();
        var ports = new Ports(Arrays.stream(Port.values()).collect(toMap(port -> port, port -> free.next())));
        return ports.with(Map.of(Port.ORIGIN, freeOrigin().orElse(ports.of(Port.ORIGIN))));
    }

    /** One of those that Keycloak is prepared for. */
    private static Optional<Integer> freeOrigin() {
        return FreePort.among(EmbeddedKeycloak.ORIGIN_PORTS.stream().filter(number -> number != Port.ORIGIN.usual()).toList());
    }

    /** These, with others for some. */
    public Ports with(Map<Port, Integer> others) {
        var changed = new EnumMap<Port, Integer>(numbers);
        changed.putAll(others);
        return new Ports(changed);
    }

    public int of(Port port) {
        return requireNonNull(numbers.get(port), () -> "No port for " + port);
    }

    public String address(Port port) {
        return "127.0.0.1:" + of(port);
    }

    /** Fails before anything has been started if somebody else listens where one of these parts would. */
    public void mustBeFreeFor(Set<Part> parts) {
        parts.stream().flatMap(part -> part.ports().stream()).sorted().filter(port -> FreePort.isTaken(of(port))).findFirst()
                .ifPresent(port -> {
                    throw new CannotStart("Port " + of(port) + " is taken by another program, and " + port
                            + " needs it: end that program, or choose another port with --port " + port + "=NUMBER.");
                });
    }
}
