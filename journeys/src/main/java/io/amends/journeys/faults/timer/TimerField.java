package io.amends.journeys.faults.timer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
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

    private static final Pattern TAKEN = Pattern.compile("Lease taken: lease=timers epoch=(\\d+)");
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
        var options = new ArrayList<>(AgentJar.options(agent, clocks.resolve(replica + ".crash"),
                settings.mistake().map(TimerMistake::inCode)));
        options.add("-D" + JumpingClock.FILE + "=" + clock(clocks, replica));
        return options;
    }

    /** Or the one that there is. */
    boolean hasTwoUp() {
        return replicas().stream().filter(stack::isUp).limit(2).count() >= Math.min(2, replicas().size());
    }

    List<String> replicas() {
        return stack.services().stream().filter(name -> name.startsWith(Part.FOLLOWUP_SERVICE.toString())).toList();
    }

    /** Who took the lease last: it names a process by an id that only the process knows, but each says what it has taken. */
    Optional<Holder> holder() throws IOException {
        var holders = new ArrayList<Holder>();
        for (String replica : replicas()) {
            lastTaken(replica).ifPresent(epoch -> holders.add(new Holder(replica, epoch)));
        }
        return holders.stream().max(Comparator.comparingLong(Holder::epoch));
    }

    private Optional<Long> lastTaken(String replica) throws IOException {
        Path log = stack.settings().home(Part.FOLLOWUP_SERVICE).resolve(replica + ".log");
        return !Files.exists(log) ? Optional.empty()
                : TAKEN.matcher(Files.readString(log, StandardCharsets.ISO_8859_1)).results()
                        .map(taken -> Long.parseLong(taken.group(1))).reduce((earlier, later) -> later);
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

    /** @param epoch of the lease; it grows with each holder */
    record Holder(String replica, long epoch) {
    }
}
