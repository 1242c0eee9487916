package io.amends.journeys.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;

import io.amends.embedded.FreePort;

/** Who listens on which port of this machine. */
public record Ports(Map<Port, Integer> numbers) {

    public Ports {
        numbers = Map.copyOf(numbers);
    }

    public static Ports usual() {
        return each(Port::usual);
    }

    /** Ports that nobody listens on at this moment, so that two stacks do not meet. */
    public static Ports free() {
        return each(port -> FreePort.find());
    }

    private static Ports each(ToIntFunction<Port> number) {
        var numbers = new EnumMap<Port, Integer>(Port.class);
        for (Port port : Port.values()) {
            numbers.put(port, number.applyAsInt(port));
        }
        return new Ports(numbers);
    }

    /** These, with others for some. */
    public Ports with(Map<Port, Integer> others) {
        var changed = new EnumMap<Port, Integer>(numbers);
        changed.putAll(others);
        return new Ports(changed);
    }

    public int of(Port port) {
        return numbers.get(port);
    }

    public String address(Port port) {
        return "127.0.0.1:" + of(port);
    }

    /** Fails before anything has been started if somebody else listens where one of these parts would. */
    public void mustBeFreeFor(Set<Part> parts) {
        parts.stream().flatMap(part -> part.ports().stream()).sorted().filter(port -> isTaken(of(port))).findFirst().ifPresent(port -> {
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
