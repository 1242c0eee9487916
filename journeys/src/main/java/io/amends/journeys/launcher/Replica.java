package io.amends.journeys.launcher;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import io.amends.embedded.FreePort;

/** One process of a service. The first has the service's own ports, the others any that are free. */
record Replica(Part service, int number, int port, int management) {

    /** All of a service, in a run that wants so many. */
    static List<Replica> of(Part service, int count, Ports ports) {
        Iterator<Integer> free = FreePort.find(2 * count).iterator();
        var replicas = new ArrayList<Replica>();
        replicas.add(new Replica(service, 1, ports.of(service.port()), ports.of(service.management())));
        for (int number = 2; number <= count; number++) {
            replicas.add(new Replica(service, number, free.next(), free.next()));
        }
        return List.copyOf(replicas);
    }

    /** As the record of a run, its logs and the status name it. */
    String name() {
        return number == 1 ? service.toString() : service + "-" + number;
    }
}
