package io.amends.journeys.launcher;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.amends.embedded.EmbeddedKeycloak;
import io.amends.embedded.FreePort;

/** Who listens on which port of this machine. */
public record Ports(Map<Port, Integer> numbers) {

    /** How long a stack takes to listen at the origin that it was given. */
    private static final Duration PROMISED_FOR = Duration.ofSeconds(30);
    private static final Map<Integer, Instant> PROMISED = new HashMap<>();

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

    /** One of those that Keycloak is prepared for, and not one that this process has just given to another stack. */
    private static synchronized Optional<Integer> freeOrigin() {
        var now = Instant.now();
        PROMISED.values().removeIf(since -> since.plus(PROMISED_FOR).isBefore(now));
        var free = EmbeddedKeycloak.ORIGIN_PORTS.stream()
                .filter(number -> number != Port.ORIGIN.usual() && !PROMISED.containsKey(number) && !isTaken(number))
                .findFirst();
        free.ifPresent(number -> PROMISED.put(number, now));
        return free;
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
        parts.stream().flatMap(part -> part.ports().stream()).sorted().filter(port -> isTaken(of(port))).findFirst()
                .ifPresent(port -> {
                    throw new CannotStart("Port " + of(port) + " is taken by another program, and " + port
                            + " needs it: end that program, or choose another port with --port " + port + "=NUMBER.");
                });
    }

    private static boolean isTaken(int number) {
        try (var socket = new ServerSocket(number, 1, InetAddress.getLoopbackAddress())) {
            return !socket.isBound();
        } catch (IOException e) {
            return true;
        }
    }
}
