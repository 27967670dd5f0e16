<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ImportJob</name>
    <message numerus="yes">
        <source>%n article(s) imported.</source>
        <translation>
            <numerusform>%n article imported.</numerusform>
            <numerusform>%n articles imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n was/were there already.</source>
        <translation>
            <numerusform>%n was there already.</numerusform>
            <numerusform>%n were there already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be imported.</source>
        <translation>
            <numerusform>%n file could not be imported.</numerusform>
            <numerusform>%n files could not be imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Parallax::EntitiesModel</name>
    <message numerus="yes">
        <source>%1, %2, named %n time(s)</source>
        <translation>
            <numerusform>%1, %2, named %n time</numerusform>
            <numerusform>%1, %2, named %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n article(s)</source>
        <translation>
            <numerusform>in %n article</numerusform>
            <numerusform>in %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) %1</source>
        <translation>
            <numerusform>%n mention %1</numerusform>
            <numerusform>%n mentions %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Parallax::LibraryModel</name>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n mention</numerusform>
            <numerusform>%n mentions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Parallax::LibraryPane</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Parallax::NamingsList</name>
    <message numerus="yes">
        <source>Named in %n article(s)</source>
        <translation>
            <numerusform>Named in %n article</numerusform>
            <numerusform>Named in %n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Parallax::NamingsModel</name>
    <message numerus="yes">
        <source>%1, named %n time(s)</source>
        <translation>
            <numerusform>%1, named %n time</numerusform>
            <numerusform>%1, named %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Parallax::ReaderPane</name>
    <message numerus="yes">
        <source>%1 · %2 · %n time(s) in this article</source>
        <translation>
            <numerusform>%1 · %2 · %n time in this article</numerusform>
            <numerusform>%1 · %2 · %n times in this article</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Parallax::SearchPane</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
</context>
</TS>
