package io.amends.foundation.topic;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;

/**
 * Topics as they are wanted.
 *
 * @param partitions a later change would send a ticket's events to another partition, and so out of order
 * @param replicas on how many brokers each record is kept
 */
public record Topics(List<String> names, int partitions, short replicas) {

    public Topics {
        names = List.copyOf(names);
    }

    /**
     * Makes those that are missing, and returns their names; fails, before it makes any, if one has another number of
     * partitions.
     */
    public List<String> createMissing(Admin kafka) throws ExecutionException, InterruptedException {
        Set<String> present = kafka.listTopics().names().get();
        mustBeAsWanted(kafka, names.stream().filter(present::contains).toList());
        List<String> missing = names.stream().filter(name -> !present.contains(name)).toList();
        kafka.createTopics(missing.stream().map(this::described).toList()).all().get();
        return missing;
    }

    private void mustBeAsWanted(Admin kafka, List<String> topics) throws ExecutionException, InterruptedException {
        for (var topic : kafka.describeTopics(topics).allTopicNames().get().values()) {
            if (topic.partitions().size() != partitions) {
                throw new OtherwisePartitioned(topic.name(), topic.partitions().size(), partitions);
            }
        }
    }

    /** With one broker down, records are still taken; with all but one down, none is that could be lost. */
    private NewTopic described(String name) {
        var topic = new NewTopic(name, partitions, replicas);
        return replicas < 3 ? topic
                : topic.configs(Map.of(TopicConfig.MIN_IN_SYNC_REPLICAS_CONFIG, Integer.toString(replicas - 1)));
    }
}
