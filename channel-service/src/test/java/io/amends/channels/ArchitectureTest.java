package io.amends.channels;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameStartingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import jakarta.persistence.Entity;
import jakarta.ws.rs.Path;

import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.Cancellable;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;

/** Keeps the layers of the architecture; every rule has classes that it speaks of. */
@AnalyzeClasses(packages = "io.amends.channels", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule DOMAIN_IS_PLAIN_JAVA = classes().that().resideInAPackage("..domain..")
            .should().onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify.annotations", "io.amends.channels..domain..");

    @ArchTest
    static final ArchRule APPLICATION_KNOWS_NO_RIM = noClasses().that().resideInAPackage("..application..")
            .should().dependOnClassesThat()
            .resideInAnyPackage("..channels..web..", "..channels..messaging..", "..channels..persistence..",
                    "..channels..gateway..");

    @ArchTest
    static final ArchRule WEB_SEES_NO_OTHER_RIM = noClasses().that().resideInAPackage("..web..")
            .should().dependOnClassesThat()
            .resideInAnyPackage("..channels..messaging..", "..channels..persistence..", "..channels..gateway..");

    @ArchTest
    static final ArchRule MESSAGING_SEES_NO_OTHER_RIM = noClasses().that().resideInAPackage("..messaging..")
            .should().dependOnClassesThat()
            .resideInAnyPackage("..channels..web..", "..channels..persistence..", "..channels..gateway..");

    @ArchTest
    static final ArchRule PERSISTENCE_SEES_NO_OTHER_RIM = noClasses().that().resideInAPackage("..persistence..")
            .should().dependOnClassesThat()
            .resideInAnyPackage("..channels..web..", "..channels..messaging..", "..channels..gateway..");

    @ArchTest
    static final ArchRule GATEWAY_SEES_NO_OTHER_RIM = noClasses().that().resideInAPackage("..gateway..")
            .should().dependOnClassesThat()
            .resideInAnyPackage("..channels..web..", "..channels..messaging..", "..channels..persistence..");

    @ArchTest
    static final ArchRule ONLY_MESSAGING_SEES_EVENTS = noClasses().that().resideOutsideOfPackage("..messaging..")
            .should().dependOnClassesThat().resideInAPackage("io.amends.events..");

    @ArchTest
    static final ArchRule ONLY_PERSISTENCE_SEES_TABLES = noClasses().that().resideOutsideOfPackage("..persistence..")
            .should().dependOnClassesThat()
            .resideInAnyPackage("org.hibernate..", "io.vertx..sqlclient..", "jakarta.persistence..");

    @ArchTest
    static final ArchRule CONCEPTS_HAVE_NO_CIRCLES = slices().matching("io.amends.channels.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule ONLY_USE_CASES_OPEN_TRANSACTIONS = methods().that().areAnnotatedWith(WithTransaction.class)
            .should().beDeclaredInClassesThat().resideInAPackage("..application..");

    @ArchTest
    static final ArchRule RESOURCES_ARE_CALLED_SO = classes().that().areAnnotatedWith(Path.class)
            .should().haveSimpleNameEndingWith("Resource").andShould().resideInAPackage("..web..");

    @ArchTest
    static final ArchRule ROWS_STAY_WITH_THEIR_TABLE = classes().that().areAnnotatedWith(Entity.class)
            .should().haveSimpleNameEndingWith("Row").andShould().bePackagePrivate();

    @ArchTest
    static final ArchRule NOTHING_RUNS_IN_PARALLEL_ON_ONE_SESSION = noClasses()
            .should().callMethod(Uni.class, "combine").orShould().callMethod(Uni.class, "join");

    /** A cancelled Uni would leave its transaction open and its connection busy (trap-P1). */
    @ArchTest
    static final ArchRule REQUESTS_RUN_TO_THEIR_END = methods()
            .that().areDeclaredInClassesThat().areAnnotatedWith(Path.class).and().haveRawReturnType(Uni.class)
            .should().beDeclaredInClassesThat().areAnnotatedWith(DescribedPredicate.describe("@Cancellable(false)",
                    annotation -> annotation.getRawType().isEquivalentTo(Cancellable.class)
                            && annotation.get("value").filter(Boolean.FALSE::equals).isPresent()));

    @ArchTest
    static final ArchRule NOBODY_SUBSCRIBES = noClasses()
            .should().callMethod(Uni.class, "subscribe").orShould().callMethod(Multi.class, "subscribe")
            .orShould().callMethod(Uni.class, "await");

    /** Hibernate keeps a plan for each execution of a native query and looks through all of them (ADR 0038). */
    @ArchTest
    static final ArchRule OUR_OWN_SQL_GOES_PAST_THE_QUERY_PLANS = noClasses().should().callMethodWhere(
            target(nameStartingWith("createNative")));

    /** What a failure says may quote what a customer wrote; its class says enough. */
    @ArchTest
    static final ArchRule LOGS_QUOTE_NO_FAILURE = noClasses().should().callMethodWhere(
            DescribedPredicate.describe("log a failure with all that it says",
                    call -> call.getTargetOwner().isAssignableTo(Logger.class)
                            && call.getTarget().getRawParameterTypes().stream()
                                    .anyMatch(type -> type.isEquivalentTo(Throwable.class))));
}
