package io.amends.journeys.faults.agent;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/**
 * The jar of the crash points' listener, the wrong clock and the mistakes, written by the harness from its own classes and kept
 * nowhere else.
 */
public final class AgentJar {

    private static final Class<?>[] CONTENT = { CrashAgent.class, JumpingClock.class, Mistake.class,
            ClassTexts.class };

    private AgentJar() {
    }

    public static Path writeTo(Path file) {
        try {
            Files.createDirectories(file.getParent());
            try (var jar = new JarOutputStream(Files.newOutputStream(file), manifest())) {
                for (Class<?> type : CONTENT) {
                    add(jar, type);
                    for (Class<?> inner : type.getDeclaredClasses()) {
                        add(jar, inner);
                    }
                }
                addService(jar, Consumer.class, CrashAgent.class);
                addService(jar, InstantSource.class, JumpingClock.class);
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What a JVM is told that takes its orders from a file. The classes are added where the JDK's own lie: a Java agent would
     * cost it what the build has prepared of its start, so only a mistake in the code makes it one.
     */
    public static List<String> options(Path jar, Path orders, Optional<Mistake> mistake) {
        var options = new ArrayList<>(List.of("-Xbootclasspath/a:" + jar, "-D" + CrashAgent.ORDERS + "=" + orders));
        // An agent is loaded before Quarkus has chosen how to log.
        mistake.ifPresent(made -> options.addAll(List.of("-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-javaagent:" + jar + "=" + made.name())));
        return options;
    }

    private static Manifest manifest() {
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().putValue("Premain-Class", CrashAgent.class.getName());
        return manifest;
    }

    /** By this the service finds it, and only in a JVM that was started with this jar. */
    private static void addService(JarOutputStream jar, Class<?> service, Class<?> provider) throws IOException {
        jar.putNextEntry(new JarEntry("META-INF/services/" + service.getName()));
        jar.write(provider.getName().getBytes(StandardCharsets.UTF_8));
        jar.closeEntry();
    }

    private static void add(JarOutputStream jar, Class<?> type) throws IOException {
        String entry = type.getName().replace('.', '/') + ".class";
        jar.putNextEntry(new JarEntry(entry));
        try (var bytes = type.getClassLoader().getResourceAsStream(entry)) {
            bytes.transferTo(jar);
        }
        jar.closeEntry();
    }
}
