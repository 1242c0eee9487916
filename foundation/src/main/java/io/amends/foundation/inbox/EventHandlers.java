package io.amends.foundation.inbox;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.amends.events.EventType;
import io.smallrye.mutiny.Uni;

/** What a service does with each type of event that it knows; other types are acknowledged and counted. */
public final class EventHandlers {

    private final Map<String, EventHandler<?>> byType;

    private EventHandlers(Map<String, EventHandler<?>> byType) {
        this.byType = byType;
    }

    public static EventHandlers of(EventHandler<?>... handlers) {
        return new EventHandlers(Stream.of(handlers)
                .collect(Collectors.toUnmodifiableMap(handler -> handler.type().name(), Function.identity())));
    }

    /** These too; no type of event is handled twice. */
    public EventHandlers and(EventHandlers more) {
        return of(Stream.of(this, more).flatMap(some -> some.byType.values().stream()).toArray(EventHandler<?>[]::new));
    }

    public static <T> EventHandler<T> on(EventType<T> type, Function<T, Uni<?>> useCase) {
        return new EventHandler<>(type, useCase);
    }

    Optional<EventHandler<?>> find(String type) {
        return Optional.ofNullable(byType.get(type));
    }

    /** A type of event and the use case that it leads to. */
    public record EventHandler<T>(EventType<T> type, Function<T, Uni<?>> useCase) {
    }
}
