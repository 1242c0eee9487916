package io.amends.journeys.launcher;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a running Amends consists of on one machine. */
public enum Part {

    POSTGRESQL(Port.POSTGRESQL),
    KAFKA(Port.KAFKA),
    KEYCLOAK(Port.KEYCLOAK),
    STAND_INS(Port.NETWORK, Port.COMPANY, Port.PARTNER, Port.STRIPE),
    TICKET_SERVICE(Port.TICKET, Port.TICKET_MANAGEMENT),
    CHANNEL_SERVICE(Port.CHANNEL, Port.CHANNEL_MANAGEMENT),
    FOLLOWUP_SERVICE(Port.FOLLOWUP, Port.FOLLOWUP_MANAGEMENT),
    GATEWAY(Port.ORIGIN);

    static final List<Part> SERVICES = List.of(TICKET_SERVICE, CHANNEL_SERVICE, FOLLOWUP_SERVICE);

    private static final List<Part> IN_LAUNCHER = List.of(STAND_INS, GATEWAY);

    private final List<Port> ports;

    Part(Port... ports) {
        this.ports = List.of(ports);
    }

    public static Part named(String name) {
        return Arrays.stream(values())
                .filter(part -> part.toString().equals(name))
                .findFirst()
                .orElseThrow(
                        () -> new CannotStart("There is no part " + name + "; there are " + Arrays.toString(values()) + "."));
    }

    /** A service, by its name or the first word of it. */
    public static Part service(String name) {
        return SERVICES.stream()
                .filter(service -> service.toString().equals(name) || service.toString().equals(name + "-service"))
                .findFirst()
                .orElseThrow(() -> new CannotStart("There is no service " + name + "; there are " + SERVICES + "."));
    }

    List<Port> ports() {
        return ports;
    }

    /** Where its users find it. */
    Port port() {
        return ports.getFirst();
    }

    /** Where its health is asked for; only services have it. */
    Port management() {
        return ports.getLast();
    }

    /** The others are processes of their own. */
    boolean inLauncher() {
        return IN_LAUNCHER.contains(this);
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
