package org.jembatan.chassis.warehouse;

import java.util.ArrayList;
import java.util.List;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

import org.jembatan.chassis.domain.AggregateRoot;

/** Notes what was packed, in the order in which it heard of it. */
@Document("shelves")
public class Shelf extends AggregateRoot<Void> {

    @Id
    private String name;

    private List<Integer> grams = new ArrayList<>();

    public Shelf(String name) {
        this.name = name;
    }

    public String name() {
        return name;
    }

    public void note(int weight) {
        grams.add(weight);
    }

    public List<Integer> grams() {
        return List.copyOf(grams);
    }
}
