package io.amends.k8s;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import com.fasterxml.jackson.databind.JsonNode;

/** Every object is one that a cluster would take. */
class SchemaTest {

    @ParameterizedTest
    @MethodSource("io.amends.k8s.Overlay#all")
    void holdsOnlyWhatKubernetesKnows(Overlay overlay) {
        assertThat(overlay.objects()).isNotEmpty()
                .allSatisfy(object -> assertThat(Schema.faultIn(object)).as(object.at("/metadata/name").asText()).isEmpty());
    }

    @Test
    void holdsInTheSecretsThatAnOperatorMakesToo() {
        assertThat(Overlay.parse(Overlay.FOLDER.resolve("overlays/production/secrets.example.yaml"))).isNotEmpty()
                .allSatisfy(object -> assertThat(Schema.faultIn(object)).isEmpty());
    }

    @ParameterizedTest(name = "{0} as {1}")
    @CsvSource({
            "imagePullPolicy: IfNotPresent, imagePullPolcy: IfNotPresent",
            "replicas: 2, replicas: three",
            "image: some/image:1, image: [1]",
            "name: only, label: only",
            "cpu: 250m, cpu: a quarter",
            "selector: {matchLabels: {app: a}}, strategy: {}",
            "apiVersion: apps/v1, apiVersion: apps/v9" })
    void wouldFindAMistake(String right, String wrong) {
        // given
        String sound = """
                apiVersion: apps/v1
                kind: Deployment
                metadata: {name: a}
                spec:
                  replicas: 2
                  selector: {matchLabels: {app: a}}
                  template:
                    metadata: {labels: {app: a}}
                    spec:
                      containers:
                        - name: only
                          image: some/image:1
                          imagePullPolicy: IfNotPresent
                          resources: {requests: {cpu: 250m}}
                """;
        JsonNode mistaken = Overlay.parse(sound.replace(right, wrong)).getFirst();
        // when
        var fault = Schema.faultIn(mistaken);
        // then
        assertThat(Schema.faultIn(Overlay.parse(sound).getFirst())).isEmpty();
        assertThat(fault).isPresent();
    }
}
