package io.amends.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.amends.events.EventType;
import io.amends.events.EventTypes;

class EventsPageTest {

    @Test
    void saysWhatTheTypesSchemasAndSamplesSay() throws IOException {
        EventsPage.page().mustBeCurrent();
    }

    static Stream<EventType<?>> everyType() {
        return EventTypes.all();
    }

    @ParameterizedTest
    @MethodSource("everyType")
    void namesNoEventThatNobodyTells(EventType<?> type) {
        assertThat(EventUse.mentioned(EventUse.producer(type))).contains(type);
    }
}
