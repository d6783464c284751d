package org.jembatan.registration;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The domain, which is all but the adapters listed here, knows nothing of HTTP, Kafka or Spring's wiring. */
class ArchitectureTest {

    private static final String ROOT = "org.jembatan.registration";
    private static final String REST = ROOT + ".rest";
    private static final String MESSAGING = ROOT + ".messaging";
    private static final String MONGO = ROOT + ".mongo";
    private static final String BACKGROUND = ROOT + ".background";
    private static final String LINKS = ROOT + ".links";
    private static final String MAIL = ROOT + ".mail";

    private static final DescribedPredicate<JavaClass> DOMAIN = resideInAPackage(ROOT + "..")
            .and(DescribedPredicate.not(resideInAnyPackage(REST, MESSAGING, MONGO, BACKGROUND, LINKS, MAIL)))
            .and(DescribedPredicate.not(JavaClass.Predicates.equivalentTo(RegistrationService.class)))
            .as("the domain");

    private static final DescribedPredicate<JavaClass> LISTED = resideInAnyPackage(
            "java..",
            "org.jspecify..",
            "org.jembatan.chassis.domain..",
            "org.springframework.data.annotation..",
            "org.springframework.data.repository..",
            "org.springframework.data.domain..",
            "org.springframework.data.mongodb.core.mapping..",
            "org.springframework.data.mongodb.core.index..");

    private final JavaClasses service = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @Test
    void theDomainLeansOnNothingButWhatIsListedHere() {
        classes()
                .that(DOMAIN)
                .should()
                .onlyDependOnClassesThat(DOMAIN.or(LISTED))
                .check(service);
    }

    @Test
    void theRuleLooksAtTheAggregates() {
        assertThat(service.that(DOMAIN))
                .extracting(JavaClass::getSimpleName)
                .contains("Application", "Intake", "Person", "SelectCandidate", "Candidate");
    }

    @ParameterizedTest
    @ValueSource(strings = {REST, MESSAGING, MONGO, BACKGROUND, LINKS, MAIL})
    void theAdaptersThatTheRuleNamesHoldClasses(String named) {
        assertThat(service)
                .extracting(JavaClass::getPackageName, JavaClass::getSimpleName)
                .anySatisfy(found -> {
                    assertThat(found.toList().getFirst()).isEqualTo(named);
                    assertThat(found.toList().getLast()).isNotEqualTo("package-info");
                });
    }
}
