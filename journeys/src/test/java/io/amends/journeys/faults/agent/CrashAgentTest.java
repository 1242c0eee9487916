package io.amends.journeys.faults.agent;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CrashAgentTest {

    @TempDir
    Path folder;

    @Test
    void endsTheProcessAtTheOrderedPassAndLeavesNoOrderForTheNextLife() throws Exception {
        // given
        Path order = Files.writeString(folder.resolve("order"), "here 3");
        // when
        var process = start(order);
        String told = new String(process.getInputStream().readAllBytes());
        // then
        assertThat(process.waitFor()).isEqualTo(CrashAgent.KILLED);
        assertThat(told.lines()).containsExactly("pass 1", "pass 2", "pass 3");
        assertThat(order).doesNotExist();
    }

    @Test
    void leavesAProcessWithoutAnOrderAlone() throws Exception {
        // when
        var process = start(folder.resolve("order"));
        String told = new String(process.getInputStream().readAllBytes());
        // then
        assertThat(process.waitFor()).isZero();
        assertThat(told.lines()).hasSize(5);
    }

    @Test
    void changesATextOfAClassAndNothingElse() throws Exception {
        // given
        byte[] bytes = CrashAgentTest.class.getResourceAsStream("Passing.class").readAllBytes();
        // when
        byte[] changed = new ClassTexts(bytes).replacing("somewhere.else", "nowhere");
        // then
        assertThat(new ClassTexts(changed).replacing("nowhere", "somewhere.else")).isEqualTo(bytes).isNotEqualTo(changed);
    }

    private Process start(Path order) throws Exception {
        Path agent = AgentJar.writeTo(folder.resolve("agent.jar"));
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xshare:auto", "-XX:TieredStopAtLevel=1"));
        command.addAll(AgentJar.options(agent, order, Optional.empty()));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Passing.class.getName()));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .start();
    }
}
