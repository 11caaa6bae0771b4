Feature: The trade talks between the United States and Vietnam
  What the desk holds true on 14 November 2025. Every article of the story is held against
  every line below; a contradiction is an error, a line that is left out a warning.

  Background:
    Given the story "us-vietnam-trade"

  @required
  Scenario: What no article may leave out
    * the surplus is $111 billion
    * Nguyen Hong Dien leads the delegation

  Scenario: The people
    Then Nguyen Hong Dien is Vietnam's trade minister
    And Bui Thanh Son is a deputy prime minister of Vietnam
    And Michael DeSombre is a U.S. assistant secretary of state

  Scenario: The figures
    Then the surplus covers January to October 2025
    And the figure for the surplus comes from the Vietnamese government
    And the United States is Vietnam's largest export market
    And Vietnam ranks third in the U.S. trade deficit, behind China and Mexico
    And Vietnamese companies have agreed to buy about $2 billion of American farm goods

  Scenario: A dropped digit must be gone
    A first draft had lost one of the three ones.
    Then no article states that the surplus is $11 billion

  Scenario: The tariff
    Then Vietnamese goods face a U.S. tariff of 20%
    And President Trump introduced the tariff in August
    And the agreement would keep the tariff in place
    And some Vietnamese products would be exempted from the tariff

  Scenario: The talks
    Then the talks are taking place in Washington
    And the two sides agreed in October to conclude the pact within weeks
    And the agreement has not been signed yet
    And coffee is one of the products under discussion
    And better access for American cars is part of the talks
    # Hanoi's own target; nobody else has named a date.
    But Vietnam hopes to finish the agreement by December

  Scenario: What Hanoi asks for
    Then every article states:
      | Vietnam wants to be recognised as a market economy                           |
      | Son asked American companies to lobby against limits on high-tech exports    |

  Rule: The court decides the calendar

    Scenario: The ruling
      Then the timing of the agreement depends on a U.S. Supreme Court ruling
      And the court will rule between late 2025 and mid-2026

    Scenario: Nobody runs ahead of the court
      Then no article states that the Supreme Court has struck down the tariffs

  @optional
  Scenario: Good to have
    * To Lam is Vietnam's top leader
    * Hanoi hopes that President Trump and To Lam will meet
    * official U.S. trade figures are missing because of the government shutdown
    * electronics are among the products under discussion
    * Vietnam has large reserves of rare earths that are hardly developed
    * Vietnam and the United States have a comprehensive strategic partnership
    * analysts expect both countries to gain from the agreement
