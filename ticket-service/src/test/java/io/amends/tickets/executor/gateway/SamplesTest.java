package io.amends.tickets.executor.gateway;

import static io.amends.tickets.executor.gateway.Wired.at;
import static io.amends.tickets.executor.gateway.Wired.now;
import static io.amends.tickets.executor.gateway.Wired.refund;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.databind.ObjectMapper;

import io.amends.foundation.http.StandardWebhooks;
import io.amends.tickets.executor.application.Finding;
import io.amends.tickets.executor.application.Finding.Code;
import io.amends.tickets.remedy.domain.ExecutionOutcome.Executed;
import io.amends.tickets.remedy.domain.ExecutionOutcome.Failed;

@DisplayName("B5 docs/executors.md")
class SamplesTest {

    private static final String PAGE = page();

    @ParameterizedTest(name = "{0}")
    @CsvSource({ "java, Receiver.java", "js, receiver.mjs" })
    @DisplayName("has a receiver that works as it stands: tried, given an order, asked, and found good")
    void hasAReceiverThatWorks(String language, String file, @TempDir Path folder) throws Exception {
        // given
        Files.writeString(folder.resolve(file), block(language));
        var receiver = new ProcessBuilder(program(language), folder.resolve(file).toString(), "0", Wired.SECRET)
                .redirectErrorStream(true).start();
        try (var said = receiver.inputReader(UTF_8)) {
            var authority = "127.0.0.1:" + said.readLine().replace("listening on ", "");
            try (var wired = new Wired(authority)) {
                var executor = at("http://" + authority, Duration.ofSeconds(10));
                var order = refund(2500);

                // when
                var before = wired.ask(executor, order);
                var first = wired.execute(executor, order);
                var again = wired.execute(executor, order);

                // then
                assertThat(before).isEqualTo(new Failed(Failed.NEVER_ARRIVED));
                assertThat(first).isInstanceOf(Executed.class).isEqualTo(again).isEqualTo(wired.ask(executor, order));
                assertThat(now(wired.trial.of(executor))).extracting(Finding::what).containsExactly(Code.REACHED,
                        Code.SIGNATURE_ACCEPTED, Code.IN_TIME, Code.TELLS_WHAT_IT_NEVER_HEARD_OF,
                        Code.REFUSES_A_WRONG_SIGNATURE, Code.KNOWS_THE_SAME_KEY);
            }
        } finally {
            receiver.destroy();
        }
    }

    @Test
    @DisplayName("has vectors that are right")
    void hasVectorsThatAreRight() throws IOException {
        var vectors = new ObjectMapper().readTree(block("json vectors"));
        assertThat(vectors).hasSizeGreaterThan(2).allSatisfy(vector -> {
            var headers = new StandardWebhooks(vector.get("secret").asText()).headers(vector.get("id").asText(),
                    Instant.ofEpochSecond(vector.get("timestamp").asLong()), vector.get("body").asText().getBytes(UTF_8));
            assertThat(headers).containsEntry("webhook-signature", vector.get("signature").asText());
        });
    }

    private static String program(String language) {
        return language.equals("js") ? "node" : Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static String block(String language) {
        var block = Pattern.compile("```" + language + "\n(.+?)```", Pattern.DOTALL).matcher(PAGE);
        assertThat(block.find()).as(language).isTrue();
        return block.group(1);
    }

    private static String page() {
        try {
            return Files.readString(Path.of("../docs/executors.md"));
        } catch (IOException e) {
            throw new IllegalStateException("No docs/executors.md", e);
        }
    }
}
