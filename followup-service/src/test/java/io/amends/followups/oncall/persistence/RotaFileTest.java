package io.amends.followups.oncall.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

import io.amends.followups.oncall.domain.Plan;
import io.amends.followups.oncall.domain.Shift;
import io.amends.foundation.identity.Ids;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;

class RotaFileTest {

    private static final ObjectMapper JSON = JsonMapper.builder().addModule(new JavaTimeModule()).build();
    private static final Instant FRIDAY_23H = Instant.parse("2026-11-27T22:00:00Z");

    private static final String TURNS = """
            "name":"Nights","startsOn":"2026-11-02","from":"18:00","until":"07:00","people":["nora"]""";

    @TempDir
    Path folder;

    @Test
    @DisplayName("B16 The rota says who is on duty")
    void readsTheRota() throws IOException {
        // given
        var rota = rota("""
                {"people":[{"id":"nora","name":"Nora Smit"}],
                 "slots":[{"person":"nora","from":"2026-11-27T18:00:00+01:00","until":"2026-11-28T07:00:00+01:00"}]}""");

        // when
        rota.read(new StartupEvent());

        // then
        assertThat(plan(rota).at(FRIDAY_23H).now()).map(Shift::colleague)
                .hasValueSatisfying(nora -> assertThat(nora.name()).isEqualTo("Nora Smit"));
    }

    @Test
    @DisplayName("B16 The rota may be turns by the week")
    void readsTurns() throws IOException {
        // given
        var rota = rota("""
                {"people":[{"id":"nora","name":"Nora Smit"}],"slots":[],"rotations":[{"zone":"Europe/Amsterdam",%s}]}"""
                .formatted(TURNS));

        // when
        rota.read(new StartupEvent());

        // then
        assertThat(plan(rota).at(FRIDAY_23H).now()).map(Shift::until).contains(Instant.parse("2026-11-28T06:00:00Z"));
    }

    @Test
    @DisplayName("B16 Without a rota nobody is on duty")
    void hasNobodyWithoutAFile() {
        // given
        var rota = new RotaFile(Optional.empty(), JSON, new Ids());

        // when
        rota.read(new StartupEvent());

        // then
        assertThat(plan(rota).at(FRIDAY_23H).now()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Unexpected end-of-input                        | {"people":[]
            it needs people and slots                      | {"people":[]}
            Unrecognized field "colour"                    | {"people":[],"slots":[],"colour":"red"}
            each of the people needs id and name           | {"people":[{"id":"nora"}],"slots":[]}
            nora is among the people twice                 | {"people":[NORA,NORA],"slots":[]}
            a slot names nora, who is not among the people | {"people":[],"slots":[{"person":"nora",NIGHT}]}
            a slot of nora ends before it begins           | {"people":[NORA],"slots":[{"person":"nora",BACKWARDS}]}
            a slot needs person, from and until            | {"people":[NORA],"slots":[{"person":"nora"}]}
            there is no time zone Amsterdam                | {"people":[NORA],"slots":[],"rotations":[{"zone":"Amsterdam",TURNS}]}
            a rotation names tom, who is not among         | {"people":[NORA],"slots":[],"rotations":[{"zone":"UTC",OF_TOM}]}
            a rotation needs name, zone, startsOn, from    | {"people":[NORA],"slots":[],"rotations":[{"zone":"UTC"}]}
            """)
    void stopsTheStartWithOneSentence(String reason, String document) throws IOException {
        // given
        var rota = rota(document
                .replace("TURNS", TURNS)
                .replace("OF_TOM", TURNS.replace("nora", "tom"))
                .replace("NORA", "{\"id\":\"nora\",\"name\":\"Nora Smit\"}")
                .replace("NIGHT", "\"from\":\"2026-11-27T18:00:00Z\",\"until\":\"2026-11-28T07:00:00Z\"")
                .replace("BACKWARDS", "\"from\":\"2026-11-28T07:00:00Z\",\"until\":\"2026-11-27T18:00:00Z\""));

        // when, then
        assertThatThrownBy(() -> rota.read(new StartupEvent())).isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith("The rota " + folder.resolve("rota.json") + " (AMENDS_ROTA) cannot be used: ")
                .hasMessageContaining(reason)
                .hasMessageNotContaining("\n");
    }

    @Test
    void stopsTheStartWhenTheFileIsNotThere() {
        // given
        var rota = new RotaFile(Optional.of(folder.resolve("none.json")), JSON, new Ids());

        // when, then
        assertThatThrownBy(() -> rota.read(new StartupEvent())).hasMessageEndingWith("it cannot be read.");
    }

    private static Plan plan(RotaFile file) {
        return new Plan(file.rota().rotations(), List.of(), file.rota().slots(), List.of());
    }

    private RotaFile rota(String document) throws IOException {
        return new RotaFile(Optional.of(Files.writeString(folder.resolve("rota.json"), document)), JSON, new Ids());
    }
}
