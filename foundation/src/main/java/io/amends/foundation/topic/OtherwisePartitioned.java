package io.amends.foundation.topic;

/** A topic is there, but with another number of partitions than the house relies on. */
public final class OtherwisePartitioned extends RuntimeException {

    OtherwisePartitioned(String topic, int partitions, int wanted) {
        super("The topic " + topic + " has " + partitions + " partitions, and " + wanted
                + " are wanted. More are not added by hand:"
                + " events of one ticket would overtake each other. Make a new topic, or set AMENDS_TOPIC_PARTITIONS to what there is.");
    }
}
