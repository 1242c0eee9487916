package io.amends.tickets.remedy.application;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What this process carries out at the moment: so much in each system at once, and no remedy twice. */
final class UnderWay {

    private final int atOnce;
    private final Map<String, Set<UUID>> byExecutor = new HashMap<>();

    UnderWay(int atOnce) {
        this.atOnce = atOnce;
    }

    int atOnce() {
        return atOnce;
    }

    /** Whether there was room, and the remedy is not under way here already. */
    synchronized boolean enter(Due due) {
        var here = byExecutor.computeIfAbsent(due.executor(), executor -> new HashSet<>());
        return here.size() < atOnce && here.add(due.id());
    }

    synchronized void leave(Due due) {
        byExecutor.getOrDefault(due.executor(), Set.of()).remove(due.id());
    }
}
