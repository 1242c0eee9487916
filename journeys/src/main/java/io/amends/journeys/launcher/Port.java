package io.amends.journeys.launcher;

import java.util.Arrays;
import java.util.Locale;

/** Everything that listens, with the port that it has unless somebody asks for another. */
public enum Port {

    /** The one origin that a browser sees. */
    ORIGIN(8080),
    TICKET(8081),
    TICKET_MANAGEMENT(9081),
    CHANNEL(8082),
    CHANNEL_MANAGEMENT(9082),
    FOLLOWUP(8083),
    FOLLOWUP_MANAGEMENT(9083),
    NETWORK(8091),
    COMPANY(8092),
    PARTNER(8093),
    STRIPE(8094),
    KEYCLOAK(8180),
    POSTGRESQL(15432),
    KAFKA(19092);

    private final int usual;

    Port(int usual) {
        this.usual = usual;
    }

    public static Port named(String name) {
        return Arrays.stream(values())
                .filter(port -> port.toString().equals(name))
                .findFirst()
                .orElseThrow(
                        () -> new CannotStart("There is no port " + name + "; there are " + Arrays.toString(values()) + "."));
    }

    public int usual() {
        return usual;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
