package io.amends.tickets.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.amends.tickets.House;
import io.amends.tickets.model.Step.What;
import io.amends.tickets.remedy.domain.RemedyState;
import io.amends.tickets.remedy.domain.RemedyTypes;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;

/** The model of the rules beside the real use cases: over REST, by the sums and the clock of the real database. */
@QuarkusTest
class ModelOnPostgresTest {

    private static final long USUAL_SEED = 753086377;
    private static final int STEPS = Boolean.getBoolean("amends.long") ? 600 : 60;
    private static final int TICKETS = 2;
    private static final int STRANGERS = 2;
    /** No other test counts in these. */
    private static final Map<String, String> CURRENCIES = Map.of("EUR", "GBP", "USD", "CHF", "", "");
    private static final Set<Who> ANSWER_CUSTOMERS = Set.of(Who.NORA, Who.MILAN);
    private static final int LONGER_THAN_THIS_TEST = 15;

    private final House house;
    private final Pool pool;

    ModelOnPostgresTest(House house, Pool pool) {
        this.house = house;
        this.pool = pool;
    }

    @Test
    @DisplayName("B4 B8 B11 B14 Over REST and on PostgreSQL the service does what the model of the rules does")
    void doesWhatTheModelDoes() {
        // given
        long seed = Long.getLong("amends.seed", USUAL_SEED);
        System.out.println("The model walks over REST with -Damends.seed=" + seed);
        var model = new Model(Duration.ZERO);
        var served = new Served(house, pool, TICKETS);

        // when, then
        new Chance(seed).steps(10 * STEPS).stream().flatMap(ModelOnPostgresTest::fitting).limit(STEPS).forEach(step -> {
            var answer = plain(model.take(step));
            if (step instanceof Step.OnTicket on) {
                takesEffect(model, on.ticket());
            }
            assertThat(plain(served.take(step))).as("seed %d, %s", seed, step).isEqualTo(answer);
            for (int ticket = 0; ticket < TICKETS; ticket++) {
                assertThat(served.look(ticket)).as("seed %d, after %s", seed, step).isEqualTo(shown(model.look(ticket)));
            }
        });
    }

    private static void takesEffect(Model model, int ticket) {
        for (int gift = 0; gift < 2; gift++) {
            model.take(new Step.Tell(ticket, 0, RemedyState.EXECUTED));
        }
    }

    /** What can be done here at all: on two tickets of strangers, by who has the role for it, and without waiting. */
    private static Stream<Step> fitting(Step step) {
        return switch (step) {
            case Step.Mandating it -> isClear(it) ? Stream.of(new Step.Mandating(slot(it), it.holder(), it.type(),
                    CURRENCIES.get(it.currency()), it.reach(), it.from(), it.forMinutes())) : Stream.empty();
            case Step.Withdraw it -> Stream.of(it);
            case Step.LookUp(int ticket, Who who, int customer) when answers(ticket, who) ->
                Stream.of(new Step.LookUp(ticket, who, customer % STRANGERS));
            case Step.Reply(int ticket, Who who) when answers(ticket, who) -> Stream.of(step);
            case Step.Decide(int ticket, Who who, What what) when answers(ticket, who) ->
                Stream.of(new Step.Decide(ticket, who, here(what)));
            case Step.Ask(int ticket, Who who, What what) when answers(ticket, who) ->
                Stream.of(new Step.Ask(ticket, who, here(what)));
            case Step.AnswerRequest(int ticket, Who who, boolean yes) when ticket < TICKETS && who != Who.VERA ->
                Stream.of(step);
            case Step.TakeBack(int ticket, Who who) when answers(ticket, who) -> Stream.of(step);
            default -> Stream.empty();
        };
    }

    private static boolean answers(int ticket, Who who) {
        return ticket < TICKETS && ANSWER_CUSTOMERS.contains(who);
    }

    // Milan is no agent here; and nothing begins or ends while the test runs.
    private static boolean isClear(Step.Mandating it) {
        return !"agent".equals(it.holder().role()) && Math.abs(it.from()) > LONGER_THAN_THIS_TEST
                && (it.forMinutes() == 0 || Math.abs(it.from() + it.forMinutes()) > LONGER_THAN_THIS_TEST);
    }

    // The database keeps one for each holder, remedy and currency.
    private static int slot(Step.Mandating it) {
        var person = it.holder().person();
        int holder = person != null ? 2 + person.ordinal() : "manager".equals(it.holder().role()) ? 1 : 0;
        return 4 * holder + 2 * (it.type().equals(RemedyTypes.REFUND) ? 0 : 1) + (it.currency().equals("EUR") ? 0 : 1);
    }

    private static What here(What what) {
        return new What(what.type(), CURRENCIES.get(what.currency()), what.minor());
    }

    // Which mandate ruled is not told; and in other currencies other tests gave mandates.
    private static String plain(String answer) {
        return answer.replaceAll("mandate \\d+ v\\d+, ", "").replaceAll("(now \\d+|excess \\d+) [A-Z]{3}", "$1")
                .replace("NO_MANDATE", "OTHER_CURRENCY");
    }

    private static String shown(String look) {
        var parts = List.of(look.split(", ", 3));
        var given = look.substring(look.indexOf("given [") + "given [".length(), look.length() - 1);
        return parts.get(0) + ", " + parts.get(1) + " given " + (given.isEmpty() ? "nothing" : given);
    }
}
