package io.amends.journeys.faults.timer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import io.amends.journeys.faults.agent.AgentJar;
import io.amends.journeys.faults.agent.JumpingClock;
import io.amends.journeys.launcher.Part;
import io.amends.journeys.launcher.Ports;
import io.amends.journeys.launcher.Progress;
import io.amends.journeys.launcher.Stack;
import io.amends.journeys.launcher.StackSettings;
import io.amends.journeys.launcher.Upkeep;

/** followup-service in several replicas with what it needs and nothing else, each with a clock that can be told to be wrong. */
record TimerField(Stack stack, Path clocks) implements AutoCloseable {

    private static final String FIRED = "Timer due: ";
    private static final Pattern TIME = Pattern.compile("\\d{4}-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d:\\d\\d[.,]\\d+");
    private static final Set<Part> PARTS = Set.of(Part.POSTGRESQL, Part.KAFKA, Part.FOLLOWUP_SERVICE);

    static TimerField prepare(TimerSettings settings, Progress progress) throws IOException {
        Path clocks = Files.createDirectories(settings.data().resolve("clocks"));
        Path agent = AgentJar.writeTo(settings.data().resolve("crash-agent.jar"));
        var upkeep = new Upkeep(Map.of(Part.FOLLOWUP_SERVICE, settings.replicas()), true, Map.of(), service -> Map.of(),
                replica -> jvmOptions(settings, replica, clocks, agent));
        var places = StackSettings.in(settings.data()).with(Ports.free()).with(PARTS);
        return new TimerField(Stack.start(places, upkeep, progress), clocks);
    }

    private static List<String> jvmOptions(TimerSettings settings, String replica, Path clocks, Path agent) {
        String mistake = settings.mistake().map(made -> "," + made.inCode().name()).orElse("");
        var options = new ArrayList<>(List.of("-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-javaagent:" + agent + "=" + clocks.resolve(replica + ".crash") + mistake));
        options.add("-D" + JumpingClock.FILE + "=" + clock(clocks, replica));
        return options;
    }

    List<String> replicas() {
        return stack.services().stream().filter(name -> name.startsWith(Part.FOLLOWUP_SERVICE.toString())).toList();
    }

    /** Who fired last: the lease names a process by an id that only the process knows, but each says what it fires. */
    Optional<String> holder() throws IOException {
        String latest = "";
        Optional<String> holder = Optional.empty();
        for (String replica : replicas()) {
            String fired = lastFired(replica);
            if (fired.compareTo(latest) > 0) {
                latest = fired;
                holder = Optional.of(replica);
            }
        }
        return holder;
    }

    private String lastFired(String replica) throws IOException {
        Path log = stack.settings().home(Part.FOLLOWUP_SERVICE).resolve(replica + ".log");
        if (!Files.exists(log)) {
            return "";
        }
        var text = Files.readString(log, StandardCharsets.ISO_8859_1);
        int line = text.lastIndexOf(FIRED);
        var time = line < 0 ? null : TIME.matcher(text.substring(text.lastIndexOf('\n', line) + 1, text.length()));
        return time != null && time.find() ? time.group() : "";
    }

    void setClock(String replica, long offsetMillis) throws IOException {
        Files.writeString(clock(clocks, replica), Long.toString(offsetMillis));
    }

    private static Path clock(Path clocks, String replica) {
        return clocks.resolve(replica + ".offset");
    }

    @Override
    public void close() {
        stack.close();
    }
}
