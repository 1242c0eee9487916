package io.amends.handbook;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import io.amends.events.EventType;
import io.amends.events.EventTypes;

/** Who tells and who reads each type of event, by the constants that the services mention. */
final class EventUse {

    private static final Pattern MENTIONED = Pattern.compile("EventTypes\\.([A-Z_]+)");
    private static final Pattern HANDLED = Pattern.compile("\\b(?:on|told)\\(EventTypes\\.([A-Z_]+)");

    /** Each service is read once, and not for each type anew. */
    private static final Map<String, List<EventType<?>>> FOUND = new ConcurrentHashMap<>();

    private EventUse() {
    }

    static String producer(EventType<?> type) {
        return type.topic().replace("-events", "-service");
    }

    /** Services that mention a type of another, or handle one of their own. */
    static List<String> readers(EventType<?> type) {
        return House.SERVICES.stream()
                .filter(service -> in(service, service.equals(producer(type)) ? HANDLED : MENTIONED).contains(type))
                .toList();
    }

    static List<EventType<?>> mentioned(String service) {
        return in(service, MENTIONED);
    }

    private static List<EventType<?>> in(String service, Pattern constant) {
        return FOUND.computeIfAbsent(service + constant, use -> find(service, constant));
    }

    private static List<EventType<?>> find(String service, Pattern constant) {
        var types = types();
        return House.files(service + "/src/main/java", ".java").stream()
                .flatMap(path -> constant.matcher(House.read(path)).results().map((MatchResult match) -> match.group(1)))
                .distinct()
                .<EventType<?>> mapMulti((name, found) -> {
                    if (types.get(name) instanceof EventType<?> type) {
                        found.accept(type);
                    }
                })
                .toList();
    }

    private static TreeMap<String, EventType<?>> types() {
        var types = new TreeMap<String, EventType<?>>();
        for (var field : EventTypes.class.getFields()) {
            try {
                if (field.get(null) instanceof EventType<?> type) {
                    types.put(field.getName(), type);
                }
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        }
        return types;
    }
}
