package io.amends.journeys.standin.x;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.amends.journeys.standin.StandInSettings;
import io.amends.journeys.standin.StandInSettings.Ports;
import io.amends.journeys.standin.StandIns;

@DisplayName("Deliveries of X")
class DeliveriesTest {

    private final StandInSettings settings = StandInSettings.ofVlinder(Ports.FREE, null);
    private final App app = new App(settings.network().consumerSecret());
    private XNetwork network;
    private StandIns standIns;

    @BeforeEach
    void start() {
        standIns = StandIns.start(settings);
        network = standIns.network();
        network.deliverTo(app.webhook());
    }

    @AfterEach
    void stop() {
        standIns.close();
        app.close();
    }

    @Test
    void areSignedOverTheBytesThatArrive() {
        network.person("ines_de_wit").posts("@VlinderHelpt géén internet 😡");

        App.Event event = nextEvents(1).getFirst();
        assertThat(event.signature())
                .isEqualTo(new XSignature(settings.network().consumerSecret()).of(event.body()));
    }

    @Test
    void beginOnceTheChallengeIsAnsweredRight() {
        app.failsChallenges(2);

        network.person("ines_de_wit").posts("@VlinderHelpt hallo");
        nextEvents(1);
        network.person("ines_de_wit").posts("@VlinderHelpt nog steeds niets");
        nextEvents(2);

        assertThat(app.calls()).containsExactly("GET", "GET", "GET", "POST", "POST");
    }

    @Test
    void areRepeatedByteForByteUntilTheyAreTaken() {
        app.refusesEvents(3);

        String id = network.person("ines_de_wit").posts("@VlinderHelpt hallo");

        App.Event taken = nextEvents(1).getFirst();
        assertThat(taken.payload().getString("id")).isEqualTo(id);
        assertThat(app.refused()).hasSize(3).allSatisfy(event -> assertThat(event.body()).isEqualTo(taken.body()));
        assertThat(app.calls()).containsExactly("GET", "POST", "POST", "POST", "POST");
        await().untilAsserted(() -> assertThat(network.pendingDeliveries()).isZero());
    }

    @Test
    void keepTheOrderOfEachPersonThroughRefusals() {
        app.refusesEvents(4);
        Persona ines = network.person("ines_de_wit");
        Persona bram = network.person("bram_bakker");

        IntStream.range(0, 20).forEach(number -> {
            ines.posts("@VlinderHelpt ines " + number);
            bram.posts("@VlinderHelpt bram " + number);
        });

        List<App.Event> events = nextEvents(40);
        for (String name : List.of("ines", "bram")) {
            assertThat(events.stream().map(App.Event::text).filter(text -> text.contains(name)))
                    .containsExactlyElementsOf(IntStream.range(0, 20)
                            .mapToObj(number -> "@VlinderHelpt " + name + " " + number).toList());
        }
    }

    @Test
    void waitWhileTheyAreHeld() {
        network.person("ines_de_wit").posts("@VlinderHelpt een");
        nextEvents(1);
        network.holdDeliveries();
        network.person("ines_de_wit").posts("@VlinderHelpt twee");
        network.person("bram_bakker").posts("@VlinderHelpt drie");
        await().during(Duration.ofMillis(300)).untilAsserted(() -> assertThat(app.taken()).hasSize(1));

        network.releaseDeliveries();

        assertThat(nextEvents(3).stream().map(App.Event::text).collect(toSet()))
                .containsExactlyInAnyOrder("@VlinderHelpt een", "@VlinderHelpt twee", "@VlinderHelpt drie");
    }

    @Test
    void leaveOutWhatDoesNotConcernTheBrand() {
        network.person("ines_de_wit").posts("lekker weer");
        network.person("ines_de_wit").posts("@VlinderHelpt hallo");

        assertThat(nextEvents(1)).extracting(App.Event::text).containsExactly("@VlinderHelpt hallo");
    }

    private List<App.Event> nextEvents(int number) {
        await().untilAsserted(() -> assertThat(app.taken()).hasSizeGreaterThanOrEqualTo(number));
        return app.taken();
    }
}
