package io.amends.tickets;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameStartingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Path;

import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.ArchRule;

import io.amends.foundation.identity.Person;
import io.amends.tickets.ticket.application.Tickets;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;

/**
 * The shape of the service. ArchUnit fails a rule that speaks of no class, and each rule is also held against classes that
 * break it on purpose, so that none of them can pass for nothing.
 */
class ArchitectureTest {

    private static final JavaClasses SERVICE = new ClassFileImporter().withImportOption(new DoNotIncludeTests())
            .importPackages("io.amends.tickets");
    private static final JavaClasses FOUNDATION = new ClassFileImporter().withImportOption(new DoNotIncludeTests())
            .importPackages("io.amends.foundation");
    private static final JavaClasses BROKEN = new ClassFileImporter().importPackages("io.amends.tickets.bad",
            "io.amends.tickets.worse");

    private static final ArchRule DOMAIN_IS_PLAIN_JAVA = classes().that().resideInAPackage("..domain")
            .should().onlyDependOnClassesThat(resideInAnyPackage("java..", "org.jspecify..", "io.amends.tickets..domain"));

    /** Within a rim two concepts may share: the view of a playbook is shown within a ticket. */
    private static final ArchRule RIMS_NEVER_SEE_EACH_OTHER = layeredArchitecture().consideringOnlyDependenciesInLayers()
            .layer("config").definedBy("io.amends.tickets.config")
            .layer("web").definedBy("io.amends.tickets..web")
            .layer("messaging").definedBy("io.amends.tickets..messaging")
            .layer("persistence").definedBy("io.amends.tickets..persistence")
            .layer("gateway").definedBy("io.amends.tickets..gateway")
            .layer("application").definedBy("io.amends.tickets..application")
            .layer("domain").definedBy("io.amends.tickets..domain")
            .whereLayer("config").mayNotBeAccessedByAnyLayer()
            .whereLayer("web").mayNotBeAccessedByAnyLayer()
            .whereLayer("messaging").mayNotBeAccessedByAnyLayer()
            .whereLayer("persistence").mayNotBeAccessedByAnyLayer()
            .whereLayer("gateway").mayNotBeAccessedByAnyLayer()
            .whereLayer("application").mayOnlyBeAccessedByLayers("web", "messaging", "persistence", "gateway");

    private static final ArchRule CONCEPTS_HAVE_NO_CIRCLES = slices().matching("io.amends.tickets.(*)..").should()
            .beFreeOfCycles();

    private static final ArchRule ONLY_MESSAGING_KNOWS_THE_PUBLISHED_LANGUAGE = noClasses()
            .that().resideOutsideOfPackage("..messaging")
            .should().dependOnClassesThat(resideInAPackage("io.amends.events.."));

    private static final ArchRule NOBODY_SUBSCRIBES = noClasses().should().dependOnClassesThat()
            .haveNameMatching("io\\.smallrye\\.mutiny\\.groups\\.(Uni|Multi)Subscribe");

    private static final ArchRule NOBODY_WAITS = noClasses().should().callMethod(Uni.class, "await");

    private static final ArchRule ONE_SESSION_DOES_ONE_THING_AT_A_TIME = noClasses()
            .should().callMethod(Uni.class, "combine").orShould().callMethod(Uni.class, "join");

    private static final ArchRule NOTHING_IS_INJECTED_INTO_FIELDS = noFields().should().beAnnotatedWith(Inject.class);

    private static final ArchRule TRANSACTIONS_ARE_REACTIVE = noMethods().should().beAnnotatedWith(Transactional.class);

    private static final ArchRule TRANSACTIONS_STAND_ON_USE_CASES = methods().that().areAnnotatedWith(WithTransaction.class)
            .should().beDeclaredInClassesThat().resideInAPackage("..application");

    private static final ArchRule ROWS_STAY_IN_THEIR_PACKAGE = classes().that().areAnnotatedWith(Entity.class)
            .should().bePackagePrivate().andShould().haveSimpleNameEndingWith("Row");

    private static final ArchRule RESOURCES_ARE_CALLED_SO = classes().that().areAnnotatedWith(Path.class)
            .should().haveSimpleNameEndingWith("Resource").andShould().resideInAPackage("..web");

    /** A cancelled Uni would leave its transaction open and its connection busy (trap-P1). */
    private static final ArchRule REQUESTS_RUN_TO_THEIR_END = methods()
            .that().areDeclaredInClassesThat().areAnnotatedWith(Path.class).and().haveRawReturnType(Uni.class)
            .should().beDeclaredInClassesThat().areAnnotatedWith(DescribedPredicate.describe("@Cancellable(false)",
                    annotation -> annotation.getRawType().isEquivalentTo(Cancellable.class)
                            && annotation.get("value").filter(Boolean.FALSE::equals).isPresent()));

    private static final ArchRule RIMS_KEEP_NO_STATE = fields()
            .that().areDeclaredInClassesThat().resideInAnyPackage("..web", "..messaging", "..gateway")
            .should().beFinal();

    /** Who knows who asks shows what is theirs to know (A13). */
    private static final ArchRule PEOPLE_READ_WHAT_IS_THEIRS_TO_KNOW = noClasses()
            .that(DescribedPredicate.describe("know who asks", known -> known.getDirectDependenciesFromSelf().stream()
                    .anyMatch(dependency -> dependency.getTargetClass().isEquivalentTo(Person.class))))
            .should().callMethod(Tickets.class, "get", UUID.class);

    /** Hibernate keeps a plan for each execution of a native query and looks through all of them (ADR 0038). */
    private static final ArchRule OUR_OWN_SQL_GOES_PAST_THE_QUERY_PLANS = noClasses().should().callMethodWhere(
            target(nameStartingWith("createNative")));

    /** What a failure says may quote what a customer wrote; its class says enough. */
    private static final ArchRule LOGS_QUOTE_NO_FAILURE = noClasses().should().callMethodWhere(
            DescribedPredicate.describe("log a failure with all that it says",
                    call -> call.getTargetOwner().isAssignableTo(Logger.class)
                            && call.getTarget().getRawParameterTypes().stream()
                                    .anyMatch(type -> type.isEquivalentTo(Throwable.class))));

    private static final Map<String, ArchRule> RULES = Map.ofEntries(
            Map.entry("the domain is plain Java", DOMAIN_IS_PLAIN_JAVA),
            Map.entry("rims never see each other", RIMS_NEVER_SEE_EACH_OTHER),
            Map.entry("concepts have no circles", CONCEPTS_HAVE_NO_CIRCLES),
            Map.entry("only messaging knows the published language", ONLY_MESSAGING_KNOWS_THE_PUBLISHED_LANGUAGE),
            Map.entry("nobody subscribes", NOBODY_SUBSCRIBES),
            Map.entry("nobody waits", NOBODY_WAITS),
            Map.entry("one session does one thing at a time", ONE_SESSION_DOES_ONE_THING_AT_A_TIME),
            Map.entry("nothing is injected into fields", NOTHING_IS_INJECTED_INTO_FIELDS),
            Map.entry("transactions are reactive", TRANSACTIONS_ARE_REACTIVE),
            Map.entry("transactions stand on use cases", TRANSACTIONS_STAND_ON_USE_CASES),
            Map.entry("rims keep no state", RIMS_KEEP_NO_STATE),
            Map.entry("logs quote no failure", LOGS_QUOTE_NO_FAILURE),
            Map.entry("our own SQL goes past the query plans", OUR_OWN_SQL_GOES_PAST_THE_QUERY_PLANS),
            Map.entry("people read what is theirs to know", PEOPLE_READ_WHAT_IS_THEIRS_TO_KNOW));

    /** No bad examples of these: Quarkus would take them for its own. */
    private static final Map<String, ArchRule> NAMES = Map.of(
            "rows stay in their package", ROWS_STAY_IN_THEIR_PACKAGE,
            "requests run to their end", REQUESTS_RUN_TO_THEIR_END,
            "resources are called so", RESOURCES_ARE_CALLED_SO);

    @TestFactory
    Stream<DynamicTest> holds() {
        return Stream.concat(RULES.entrySet().stream(), NAMES.entrySet().stream())
                .map(rule -> DynamicTest.dynamicTest(rule.getKey(), () -> rule.getValue().check(SERVICE)));
    }

    @Test
    void holdsForWhatAllServicesStandOn() {
        LOGS_QUOTE_NO_FAILURE.check(FOUNDATION);
    }

    @TestFactory
    Stream<DynamicTest> canFail() {
        return RULES.entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(rule.getKey() + ", and a class that breaks it is found",
                        () -> assertThat(rule.getValue().evaluate(BROKEN).hasViolation()).isTrue()));
    }
}
