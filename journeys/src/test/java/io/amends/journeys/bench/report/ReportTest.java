package io.amends.journeys.bench.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.Map;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

import com.fasterxml.jackson.databind.ObjectMapper;

class ReportTest {

    private final StringWriter told = new StringWriter();
    private final Report report = new Report(new PrintWriter(told, true));

    @Test
    void saysPlainlyWhichGateDoesNotHold() {
        // when
        report.add(Gate.atLeast("perf-1", "create, of pgbench", 0.5, "", Rounds.of(0.31, 0.29, 0.35)));
        report.add(Gate.atMost("perf-6", "webhook answer, p99", 50, "ms", Rounds.of(12)));
        // then
        assertThat(told.toString()).contains("perf-1 create, of pgbench: 0.31 (0.29 to 0.35), gate ≥ 0.50, does not hold")
                .contains("perf-6 webhook answer, p99: 12.0, gate ≤ 50.0 ms, holds");
    }

    @Test
    void isRightWhenCountsAreHoweverSlowItWas() {
        // when
        report.add(Gate.atLeast("perf-1", "create, of pgbench", 0.5, "", Rounds.of(0.01)));
        report.add(new Count("posts lost", 0, 0));
        // then
        assertThat(report.isRight()).isTrue();
        report.add(new Count("rows, of those answered 2xx", 1000, 999));
        assertThat(report.isRight()).isFalse();
        assertThat(told.toString()).contains("rows, of those answered 2xx: 999, expected 1000   WRONG");
    }

    @Test
    void standsInATableWhoseColumnsStandUnderEachOther() {
        // given
        report.add(Gate.atLeast("perf-1", "create", 100, "", Rounds.of(50)));
        report.add(new Figure("create, ours", "/s", Rounds.of(1234)));
        report.add(new Count("lost", 0, 0));
        report.note("Measured in a hurry.");
        // when
        String markdown = MarkdownReport.of("Heading", report);
        // then
        assertThat(markdown).startsWith("# Heading\n").contains("""
                | goal   | what   | gate  | measured | holds |
                | ------ | ------ | ----- | -------- | ----- |
                | perf-1 | create | ≥ 100 | 50.0     | NO    |
                """).contains("| create, ours | 1,234           | /s   |").contains("| lost  | 0        | 0     | yes   |")
                .contains("- Measured in a hurry.");
    }

    @Test
    void isReadableForPrograms() throws Exception {
        // given
        report.add(Gate.atMost("perf-12", "CPU", 1, "ms", Rounds.of(0.5, 2)));
        report.add(new Count("lost", 0, 1));
        // when
        var json = new ObjectMapper().readTree(JsonReport.of(Map.of("rounds", 2), report));
        // then
        assertThat(json.at("/gates/0/median").asDouble()).isEqualTo(1.25);
        assertThat(json.at("/gates/0/holds").asBoolean()).isFalse();
        assertThat(json.at("/counts/0/found").asInt()).isOne();
        assertThat(json.at("/settings/rounds").asInt()).isEqualTo(2);
        assertThat(json.get("right").asBoolean()).isFalse();
    }

    @Test
    void isDrawnWithOneBarForEachGate() throws Exception {
        // given
        report.add(Gate.atLeast("perf-1", "held < & >", 0.5, "", Rounds.of(1)));
        report.add(Gate.atMost("perf-6", "missed by far", 50, "ms", Rounds.of(50_000)));
        // when
        String svg = SvgChart.of("Heading", report.gates());
        // then
        var drawn = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new InputSource(new StringReader(svg))).getElementsByTagName("rect");
        assertThat(drawn.getLength()).isEqualTo(3);
        var held = drawn.item(1).getAttributes();
        var missed = drawn.item(2).getAttributes();
        assertThat(held.getNamedItem("fill").getNodeValue()).isNotEqualTo(missed.getNamedItem("fill").getNodeValue());
        // twice the gate is one step to the right of it, far below it three steps to the left and no more
        assertThat(held.getNamedItem("width").getNodeValue()).isEqualTo("75");
        assertThat(missed.getNamedItem("width").getNodeValue()).isEqualTo("225");
    }
}
