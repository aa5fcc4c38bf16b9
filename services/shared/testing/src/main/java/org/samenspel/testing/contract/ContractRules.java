package org.samenspel.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * The contract is complete and the service has exactly its operations. In a service:
 * {@snippet :
 * class ContractTest implements ContractRules {}
 * }
 */
public interface ContractRules {

    @Test
    default void resourcesHaveExactlyTheOperationsOfTheContractForTheSameRoles() {
        assertThat(ResourceOperations.withRoles(new ImportOption.DoNotIncludeTests()))
                .containsExactlyInAnyOrderElementsOf(Contract.required().operations().stream()
                        .map(ContractOperation::withRoles)
                        .toList());
    }

    /** A method that says nothing is refused to everybody, as long as its class doesn't speak for it. */
    @Test
    default void everyResourceMethodSaysItselfWhoMayCallIt() {
        assertThat(ResourceOperations.unclear(new ImportOption.DoNotIncludeTests()))
                .as("classes with a security annotation, and methods without one of their own")
                .isEmpty();
    }

    @Test
    default void everyOperationSaysWhoMayCallIt() {
        assertThat(ContractRoles.wrong(Contract.required())).isEmpty();
    }

    @Test
    default void saysWhatADayAndATextAre() {
        assertThat(Contract.required().description())
                .contains("A day is a day in Europe/Brussels", "samenspel.zone")
                .contains("NFC", "U+200C and U+200D");
    }

    @Test
    default void everythingInTheContractIsDescribed() {
        assertThat(ContractGaps.of(Contract.required()).undescribed())
                .as("operations, parameters, headers, responses, schemas and properties without a description")
                .isEmpty();
    }

    @Test
    default void everyBodyHasAnExample() {
        assertThat(ContractGaps.of(Contract.required()).withoutExample())
                .as("bodies that have no example, neither beside them nor in their schema")
                .isEmpty();
    }

    @Test
    default void everyExampleKeepsItsSchema() {
        assertThat(ContractExamples.wrong(Contract.required())).isEmpty();
    }

    @Test
    default void everyOperationThatNeedsTokenNamesItsRefusals() {
        assertThat(Contract.required().operations().stream()
                        .filter(operation -> !operation.isPublic())
                        .filter(operation ->
                                !operation.operation().getResponses().containsKey("401")))
                .as("operations without a response 401")
                .isEmpty();
    }

    @Test
    default void everyOperationNamesTheProblemsOfWhatItTakes() {
        assertThat(UnnamedProblems.of(Contract.required()))
                .as("problems of bodies, paths, If-Match and Idempotency-Key that are left to default")
                .isEmpty();
    }

    @Test
    default void textsOfAQueryAreHeldToTheLengthOfTheContract() {
        assertThat(QueryTexts.loose(new ImportOption.DoNotIncludeTests(), Contract.required()))
                .as("query parameters that need @Size, and @Valid where they are in a @BeanParam")
                .isEmpty();
    }

    @Test
    default void formsAndBoundsInBodiesAreThoseOfTheContract() {
        assertThat(new BodyForms(Contract.required()).unsaid(new ImportOption.DoNotIncludeTests()))
                .as("parts of bodies whose pattern, format or bounds the contract doesn't say, or nobody looks at")
                .isEmpty();
    }

    @Test
    default void aPatchAsksTheFormThatItsResourceHas() {
        assertThat(PatchProperties.ofOtherForm(Contract.required())).isEmpty();
    }

    @Test
    default void everythingThatCreatesRequiresAnIdempotencyKey() {
        var creating = Contract.required().operations().stream()
                .filter(ContractOperation::creates)
                .toList();

        assertThat(creating)
                .allMatch(operation -> operation.requires(FreshKeyFilter.HEADER), "requires Idempotency-Key")
                .allMatch(
                        operation -> operation.formOf(FreshKeyFilter.HEADER).equals(Optional.of(FreshKeyFilter.FORM)),
                        "says the form of Idempotency-Key");
        assertThat(ResourceOperations.idempotent(new ImportOption.DoNotIncludeTests()))
                .as("@Idempotent resource methods")
                .containsExactlyInAnyOrderElementsOf(
                        creating.stream().map(ContractOperation::toString).toList());
    }

    @Test
    default void operationsHaveUniqueIds() {
        assertThat(Contract.required().operations())
                .extracting(operation -> operation.operation().getOperationId())
                .doesNotContainNull()
                .doesNotHaveDuplicates();
    }

    @Test
    default void whatAPatchMayRemoveIsNullable() {
        assertThat(PatchProperties.wrong(Contract.required()))
                .as("nullable exactly where the resource may do without")
                .isEmpty();
    }
}
