package io.amends.followups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.amends.foundation.topic.OtherwisePartitioned;
import io.amends.foundation.topic.Topics;
import io.quarkus.test.junit.QuarkusTest;

/** The topics of a new installation, on a real broker. */
@QuarkusTest
class TopicsTest implements TestServers {

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String servers;

    private final String one = "one-" + UUID.randomUUID();
    private final String other = "other-" + UUID.randomUUID();
    private Admin kafka;

    @BeforeEach
    void connect() {
        kafka = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, servers));
    }

    @AfterEach
    void clean() throws Exception {
        var mine = kafka.listTopics().names().get().stream().filter(List.of(one, other)::contains).toList();
        kafka.deleteTopics(mine).all().get();
        kafka.close();
    }

    @Test
    void makesOnlyTheMissingOnes() throws Exception {
        // given
        exists(one, 12);
        // when
        var made = new Topics(List.of(one, other), 12, (short) 1).createMissing(kafka);
        // then
        assertThat(made).containsExactly(other);
        await().ignoreExceptions().untilAsserted(() -> assertThat(partitions(other)).isEqualTo(12));
        assertThat(partitions(one)).isEqualTo(12);
    }

    @Test
    void leavesAllAsItIsWhenOneHasAnotherNumberOfPartitions() throws Exception {
        // given
        exists(one, 3);
        // when
        assertThatExceptionOfType(OtherwisePartitioned.class)
                .isThrownBy(() -> new Topics(List.of(other, one), 12, (short) 1).createMissing(kafka))
                .withMessageContaining(one + " has 3 partitions, and 12 are wanted");
        // then
        assertThat(kafka.listTopics().names().get()).doesNotContain(other);
    }

    /** The controller knows it at once, the broker that is asked a moment later. */
    private void exists(String topic, int partitions) throws Exception {
        new Topics(List.of(topic), partitions, (short) 1).createMissing(kafka);
        await().ignoreExceptions().untilAsserted(() -> assertThat(partitions(topic)).isEqualTo(partitions));
    }

    private int partitions(String topic) throws Exception {
        return kafka.describeTopics(List.of(topic)).allTopicNames().get().get(topic).partitions().size();
    }
}
