package io.amends.foundation.inbox;

/** What this service does with the events of one topic, so that a dead letter of the topic can be handled again. */
public interface TopicReader {

    String topic();

    EventHandlers handlers();
}
