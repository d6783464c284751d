package org.jembatan.gateway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import java.util.stream.Stream;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;

/** What each package may lean on. Whatever is not named is not allowed. */
@AnalyzeClasses(packages = "org.jembatan.gateway", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String[] FOUNDATIONS = {
        "java..",
        "javax..",
        "jakarta..",
        "org.jspecify..",
        "org.slf4j..",
        "org.springframework..",
        "tools.jackson..",
        "com.fasterxml.jackson.annotation.."
    };

    @ArchTest
    static final ArchRule problems = only("problem");

    @ArchTest
    static final ArchRule edge =
            only("edge", "org.apache.catalina..", "io.micrometer..", "io.opentelemetry..", gateway("problem"));

    @ArchTest
    static final ArchRule protection =
            only("protection", "io.github.resilience4j..", "io.micrometer..", gateway("problem"));

    @ArchTest
    static final ArchRule routing = only("routing", gateway("problem"), gateway("edge"), gateway("protection"));

    @ArchTest
    static final ArchRule identity = only("identity", "com.nimbusds..", gateway("problem"), gateway("routing"));

    @ArchTest
    static final ArchRule demoIdentity =
            only("identity.demo", gateway("problem"), gateway("routing"), gateway("identity"));

    @ArchTest
    static final ArchRule pages = only("page", "com.samskivert.mustache..");

    @ArchTest
    static final ArchRule account = only(
            "account",
            gateway("problem"),
            gateway("protection"),
            gateway("routing"),
            gateway("identity"),
            gateway("page"));

    @ArchTest
    static final ArchRule accountMail = only("account.mail", gateway("identity"), gateway("page"), gateway("account"));

    @ArchTest
    static final ArchRule accountPages = only(
            "account.html",
            gateway("problem"),
            gateway("protection"),
            gateway("routing"),
            gateway("identity"),
            gateway("page"),
            gateway("account"));

    @ArchTest
    static final ArchRule accountsOverHttp = only(
            "account.rest",
            gateway("problem"),
            gateway("edge"),
            gateway("routing"),
            gateway("identity"),
            gateway("page"),
            gateway("account"));

    @ArchTest
    static final ArchRule demoAccounts = only(
            "account.demo",
            gateway("routing"),
            gateway("page"),
            gateway("identity"),
            gateway("identity.demo"),
            gateway("account"));

    @ArchTest
    static final ArchRule signIn = only(
            "signin", gateway("problem"), gateway("routing"), gateway("identity"), gateway("page"), gateway("account"));

    @ArchTest
    static final ArchRule issuer = only(
            "issuer",
            gateway("problem"),
            gateway("routing"),
            gateway("identity"),
            gateway("page"),
            gateway("account"),
            gateway("signin"));

    @ArchTest
    static final ArchRule gathering = only("gathering", gateway("problem"), gateway("routing"));

    @ArchTest
    static final ArchRule journey =
            only("journey", gateway("problem"), gateway("routing"), gateway("identity"), gateway("gathering"));

    @ArchTest
    static final ArchRule overview =
            only("overview", gateway("problem"), gateway("routing"), gateway("identity"), gateway("gathering"));

    @ArchTest
    static final ArchRule clock = only("clock", gateway("problem"), gateway("routing"), gateway("identity"));

    @ArchTest
    static final ArchRule openapi = only("openapi", gateway("routing"), gateway("page"));

    @ArchTest
    static final ArchRule live =
            only("live", "org.apache.kafka..", gateway("problem"), gateway("routing"), gateway("identity"));

    @ArchTest
    static final ArchRule system = only(
            "system",
            "org.apache.kafka..",
            gateway("problem"),
            gateway("edge"),
            gateway("protection"),
            gateway("routing"),
            gateway("identity"));

    @ArchTest
    static final ArchRule web = only(
            "web",
            "com.samskivert.mustache..",
            gateway("problem"),
            gateway("routing"),
            gateway("identity"),
            gateway("gathering"),
            gateway("page"));

    @ArchTest
    static final ArchRule noCycles = SlicesRuleDefinition.slices()
            .matching("org.jembatan.gateway.(*)..")
            .should()
            .beFreeOfCycles();

    private static ArchRule only(String name, String... others) {
        String[] allowed = Stream.of(Stream.of(FOUNDATIONS), Stream.of(gateway(name)), Stream.of(others))
                .flatMap(names -> names)
                .toArray(String[]::new);
        return classes()
                .that()
                .resideInAPackage(gateway(name))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(allowed);
    }

    private static String gateway(String name) {
        return "org.jembatan.gateway." + name;
    }
}
