package io.amends.journeys.faults;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import io.amends.journeys.faults.agent.AgentJar;
import io.amends.journeys.faults.proxy.FaultProxy;
import io.amends.journeys.launcher.Durations;
import io.amends.journeys.launcher.Part;
import io.amends.journeys.launcher.Port;
import io.amends.journeys.launcher.Ports;
import io.amends.journeys.launcher.Progress;
import io.amends.journeys.launcher.Stack;
import io.amends.journeys.launcher.StackSettings;
import io.amends.journeys.launcher.Upkeep;

/** A whole Amends whose services carry the crash agent and reach everything through a fault proxy. */
record Battlefield(Stack stack, Map<Port, FaultProxy> proxies, Path orders) implements AutoCloseable {

    private static final List<Port> DISTURBED = List.of(Port.POSTGRESQL, Port.KAFKA, Port.COMPANY);
    private static final Durations SHORT = new Durations(Duration.ofMillis(300), Duration.ofSeconds(2),
            List.of(Duration.ofSeconds(20), Duration.ofSeconds(23)), Duration.ofSeconds(26), Duration.ofSeconds(3));

    static Battlefield prepare(WalkSettings walk, Progress progress) throws IOException {
        return prepare(walk, Map.of(), progress);
    }

    /** @param ticketService what the processes of ticket-service are told beside the usual */
    static Battlefield prepare(WalkSettings walk, Map<String, String> ticketService, Progress progress) throws IOException {
        var ports = Ports.free();
        Map<Port, FaultProxy> proxies = DISTURBED.stream()
                .collect(toMap(Function.identity(), port -> FaultProxy.to(ports.of(port))));
        Path orders = Files.createDirectories(walk.data().resolve("orders"));
        Path agent = AgentJar.writeTo(walk.data().resolve("crash-agent.jar"));
        Map<Port, Integer> detours = proxies.entrySet().stream()
                .collect(toMap(Map.Entry::getKey, way -> way.getValue().port()));
        var upkeep = new Upkeep(walk.replicas(), true, detours, service -> environment(service, ticketService),
                replica -> jvmOptions(walk, replica, agent, Striker.order(orders, replica)));
        var settings = StackSettings.in(walk.data()).with(ports).with(SHORT);
        return new Battlefield(Stack.start(settings, upkeep, progress), proxies, orders);
    }

    private static List<String> jvmOptions(WalkSettings walk, String replica, Path agent, Path order) {
        var options = new ArrayList<>(AgentJar.options(agent, order, walk.mistake().flatMap(MistakeOnPurpose::inCode)));
        if (replica.startsWith(Part.TICKET_SERVICE.toString())) {
            walk.mistake().map(MistakeOnPurpose::settings).ifPresent(options::addAll);
        }
        return options;
    }

    /** A reply whose sender died is shown as unknown sooner than it would be in earnest. */
    private static Map<String, String> environment(Part service, Map<String, String> ticketService) {
        return switch (service) {
            case CHANNEL_SERVICE -> Map.of("AMENDS_DELIVERY_LOST_AFTER", "PT20S");
            case TICKET_SERVICE -> ticketService;
            default -> Map.of();
        };
    }

    /** Where the services are told to find the company system. */
    String companyUrl() {
        return "http://127.0.0.1:" + requireNonNull(proxies.get(Port.COMPANY)).port();
    }

    @Override
    public void close() {
        stack.close();
        proxies.values().forEach(FaultProxy::close);
    }
}
