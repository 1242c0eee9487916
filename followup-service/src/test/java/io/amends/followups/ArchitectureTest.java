package io.amends.followups;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameStartingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.reactive.messaging.Channel;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.Cancellable;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;

/** The shape of the service. ArchUnit fails a rule that matches nothing, so none of these can be empty. */
@AnalyzeClasses(packages = "io.amends.followups", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule DOMAIN_IS_PLAIN_JAVA = classes().that().resideInAPackage("..domain")
            .should().onlyDependOnClassesThat(resideInAnyPackage("java..", "org.jspecify..", "io.amends.followups..domain"));

    @ArchTest
    static final ArchRule RIMS_NEVER_SEE_EACH_OTHER = layeredArchitecture().consideringOnlyDependenciesInLayers()
            .layer("config").definedBy("..followups.config")
            .layer("web").definedBy("..web")
            .layer("messaging").definedBy("..messaging")
            .layer("persistence").definedBy("..persistence")
            .layer("application").definedBy("..application")
            .layer("domain").definedBy("..domain")
            .whereLayer("config").mayNotBeAccessedByAnyLayer()
            .whereLayer("web").mayNotBeAccessedByAnyLayer()
            .whereLayer("messaging").mayNotBeAccessedByAnyLayer()
            .whereLayer("persistence").mayNotBeAccessedByAnyLayer()
            .whereLayer("application").mayOnlyBeAccessedByLayers("web", "messaging", "persistence");

    @ArchTest
    static final ArchRule CONCEPTS_HAVE_NO_CIRCLES = slices().matching("io.amends.followups.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule ONLY_MESSAGING_KNOWS_THE_PUBLISHED_LANGUAGE = noClasses()
            .that().resideOutsideOfPackage("..messaging")
            .should().dependOnClassesThat(resideInAPackage("io.amends.events.."));

    @ArchTest
    static final ArchRule TRANSACTIONS_STAND_ON_USE_CASES = methods().that().areAnnotatedWith(WithTransaction.class)
            .should().beDeclaredInClassesThat().resideInAPackage("..application");

    @ArchTest
    static final ArchRule NOBODY_OPENS_A_TRANSACTION_BY_HAND = noClasses().should().dependOnClassesThat()
            .areAssignableTo(Panache.class);

    @ArchTest
    static final ArchRule ONLY_THE_OUTBOX_EMITS = noFields().should().beAnnotatedWith(Channel.class);

    @ArchTest
    static final ArchRule BEANS_ARE_BUILT_BY_THEIR_CONSTRUCTOR = noFields().should().beAnnotatedWith(Inject.class);

    @ArchTest
    static final ArchRule CONSTRUCTORS_OF_BEANS_ARE_NOT_PUBLIC = constructors()
            .that().areDeclaredInClassesThat().resideInAnyPackage("..application", "..messaging", "..web", "..config")
            .and().areDeclaredInClassesThat().areNotRecords()
            .should().notBePublic();

    @ArchTest
    static final ArchRule ROWS_STAY_IN_THEIR_PACKAGE = classes().that().areAnnotatedWith(Entity.class)
            .should().bePackagePrivate().andShould().haveSimpleNameEndingWith("Row");

    @ArchTest
    static final ArchRule FIELDS_OF_USE_CASES_ARE_FINAL = fields()
            .that().areDeclaredInClassesThat().resideInAnyPackage("..application", "..messaging", "..web", "..domain")
            .should().beFinal();

    /** A cancelled Uni would leave its transaction open and its connection busy (trap-P1). */
    @ArchTest
    static final ArchRule REQUESTS_RUN_TO_THEIR_END = methods()
            .that().areDeclaredInClassesThat().areAnnotatedWith(Path.class).and().haveRawReturnType(Uni.class)
            .should().beDeclaredInClassesThat().areAnnotatedWith(DescribedPredicate.describe("@Cancellable(false)",
                    annotation -> annotation.getRawType().isEquivalentTo(Cancellable.class)
                            && annotation.get("value").filter(Boolean.FALSE::equals).isPresent()));

    @ArchTest
    static final ArchRule ONE_SESSION_DOES_ONE_THING_AT_A_TIME = noClasses().should()
            .callMethod(Uni.class, "combine").orShould().callMethod(Uni.class, "join");

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
