package io.amends.k8s;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Parameter;
import java.net.URL;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.ConfigMappingInterface;
import io.smallrye.config.ConfigMappingInterface.Property;

/** The names that some code reads from the environment. */
final class KnownSettings {

    private static final String MODEL = "META-INF/quarkus-config-doc/quarkus-config-model.json";
    private static final Set<JavaClass> CLASSES = new HashSet<>(new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("io.amends"));

    private KnownSettings() {
    }

    static Set<String> all() {
        return Stream.of(ours(), quarkus(), kafka()).flatMap(Set::stream).collect(toSet());
    }

    /** All of ours, of every service. */
    static Set<String> ours() {
        return Stream.concat(mappings("", property -> true), injected("", parameter -> true)).collect(toSet());
    }

    /** Those that a service has no value for, and without which it does not start. */
    static Set<String> required(String servicePackage) {
        return Stream.of(mandatory(servicePackage), mandatory("io.amends.foundation")).flatMap(Set::stream).collect(toSet());
    }

    private static Set<String> mandatory(String inPackage) {
        var mapped = mappings(inPackage, KnownSettings::isMandatory);
        var injected = injected(inPackage, parameter -> !parameter.getType().equals(Optional.class)
                && parameter.getAnnotation(ConfigProperty.class).defaultValue().equals(ConfigProperty.UNCONFIGURED_VALUE));
        return Stream.concat(mapped, injected).collect(toSet());
    }

    private static boolean isMandatory(Property property) {
        // By what the method gives, as a list that may be absent is described by its elements, which are not.
        return (property.isLeaf() || property.isPrimitive()) && !property.hasDefaultValue()
                && !property.getMethod().getReturnType().equals(Optional.class);
    }

    private static Stream<String> mappings(String inPackage, Predicate<Property> which) {
        return CLASSES.stream()
                .filter(type -> type.getPackageName().startsWith(inPackage) && type.isAnnotatedWith(ConfigMapping.class))
                .map(type -> ConfigMappingInterface.getConfigurationInterface(type.reflect()))
                .flatMap(type -> properties(type).entrySet().stream())
                .filter(property -> which.test(property.getValue()))
                .map(property -> variable(property.getKey()));
    }

    private static Map<String, Property> properties(ConfigMappingInterface type) {
        String prefix = type.getInterfaceType().getAnnotation(ConfigMapping.class).prefix();
        return ConfigMappingInterface.getProperties(type).get(type.getInterfaceType()).get("").entrySet().stream()
                .collect(toMap(property -> prefix + "." + property.getKey(), Map.Entry::getValue));
    }

    private static Stream<String> injected(String inPackage, Predicate<Parameter> which) {
        return CLASSES.stream()
                .filter(type -> type.getPackageName().startsWith(inPackage))
                .filter(type -> type.getConstructors().stream().anyMatch(KnownSettings::takesProperties))
                .flatMap(type -> Arrays.stream(type.reflect().getDeclaredConstructors()).map(Constructor::getParameters))
                .flatMap(Arrays::stream)
                .filter(parameter -> parameter.isAnnotationPresent(ConfigProperty.class))
                .filter(parameter -> parameter.getAnnotation(ConfigProperty.class).name().startsWith("amends."))
                .filter(which)
                .map(parameter -> variable(parameter.getAnnotation(ConfigProperty.class).name()));
    }

    private static boolean takesProperties(JavaConstructor constructor) {
        return constructor.getParameters().stream().anyMatch(parameter -> parameter.isAnnotatedWith(ConfigProperty.class));
    }

    /** Those that Quarkus reads at run time; another one in the environment would be ignored without a word. */
    static Set<String> quarkus() {
        var names = new HashSet<String>();
        try {
            for (URL model : Collections.list(KnownSettings.class.getClassLoader().getResources(MODEL))) {
                collect(new ObjectMapper().readTree(model), names);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }

    private static void collect(JsonNode node, Set<String> names) {
        if (node.path("phase").asText().equals("RUN_TIME")) {
            names.add(node.at("/path/environmentVariable").asText());
        }
        node.forEach(child -> collect(child, names));
    }

    static Set<String> kafka() {
        return Stream.of(AdminClientConfig.configNames(), ConsumerConfig.configNames(), ProducerConfig.configNames())
                .flatMap(Set::stream).map(name -> variable("kafka." + name)).collect(toSet());
    }

    /** The value that the foundation gives to all services. */
    static String ofFoundation(String property) {
        try (var stream = KnownSettings.class.getResourceAsStream("/META-INF/microprofile-config.properties")) {
            var properties = new Properties();
            properties.load(stream);
            return properties.getProperty(property);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String variable(String property) {
        return property.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
    }
}
